import type { Resource } from '@/payload-types'
import type { Excerpt } from '@/src/assistant/look-up/look-up'
import type { ListedResource } from '@/src/components/resources/listed-resource'
import { audiences, licences, networkKinds, resourceKinds, themes } from '@/src/vocabulary/resource'

const kinds = { ...resourceKinds, ...networkKinds }

/** Labels of the vocabularies are kept to the letter; on a page their apostrophes are typographic. */
const set = (label: string) => label.replaceAll("'", '’')

type Listed = Pick<
  Resource,
  'id' | 'title' | 'slug' | 'summary' | 'sourceDate' | 'sourceEnd' | 'reviewDate' | 'kind' | 'visibility'
>

/** What a list shows of a resource, in words. */
export const presentListed = (resource: Listed): ListedResource => ({
  id: resource.id,
  href: `/ressources/${resource.slug}`,
  title: resource.title,
  summary: resource.summary ?? undefined,
  kind: resource.kind ? kinds[resource.kind] : undefined,
  sourceDate: [resource.sourceDate, resource.sourceEnd].filter(Boolean).join('/') || undefined,
  reviewDue: resource.reviewDate ?? undefined,
  visibility: resource.visibility,
})

/** The sentence that holds what was looked for, and where it stands. */
export const presentExcerpt = (excerpt: Excerpt | undefined): ListedResource['excerpt'] =>
  excerpt && {
    parts: excerpt.parts,
    href: excerpt.citation.document.url,
    page: excerpt.citation.page,
    section: excerpt.citation.headings.join(' › '),
  }

/** What a resource's own page says about it beside its text. */
export const presentFacts = (resource: Resource) => ({
  ...presentListed(resource),
  licence: resource.licence && resource.licence !== 'aucune' ? licences[resource.licence] : undefined,
  themes: (resource.themes ?? []).map((key) => set(themes[key])),
  audiences: (resource.audiences ?? []).map((key) => set(audiences[key])),
  sourceUrl: resource.sourceUrl ?? undefined,
  updatedAt: resource.updatedAt,
})
