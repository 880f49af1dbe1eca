import type { Visibility } from '@/src/visibility/visibility'

/** A sentence of a resource that holds words looked for: in parts, where it opens, and the page and headings it stands under. */
export type ResourceExcerpt = {
  parts: { text: string; isWanted: boolean }[]
  href: string
  page?: number
  section: string
}

/** What a list shows of a resource. `sourceDate` is ISO, possibly partial or a period `a/b`; `kind` is a label. */
export type ListedResource = {
  id: number
  href: string
  title: string
  summary?: string
  kind?: string
  sourceDate?: string
  reviewDue?: string
  visibility: Visibility
  /** Where words were looked for. */
  excerpt?: ResourceExcerpt
}

/** What a resource's page says beside its text; vocabularies as labels. */
export type ResourceFacts = ListedResource & {
  licence?: string
  themes: string[]
  audiences: string[]
  sourceUrl?: string
  updatedAt: string
}
