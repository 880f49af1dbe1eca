import type { Visibility } from '@/src/visibility/visibility'

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
}

/** What a resource's page says beside its text; vocabularies as labels. */
export type ResourceFacts = ListedResource & {
  licence?: string
  themes: string[]
  audiences: string[]
  sourceUrl?: string
  updatedAt: string
}
