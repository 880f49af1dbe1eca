import { type Addressed, addressOf } from '@/src/documents/addresses'
import type { CitableDocument, Part } from '@/src/documents/document'
import type { Visibility } from '@/src/visibility/visibility'

type Record = {
  id: number
  slug?: string | null
  visibility: Visibility
  reviewDate?: string | null
  updatedAt: string
  _status?: string | null
}

/** What every record says of itself as a document; `parts` is what can be cited of it. */
export const present = (args: {
  collection: Addressed
  record: Record
  title: string
  parts: Part[]
  sourceDate?: string | null
  shows?: number[]
}): CitableDocument => {
  const { collection, record, title, parts, sourceDate, shows } = args
  return {
    collection,
    id: String(record.id),
    title,
    address: addressOf({ collection, ...record }),
    visibility: record.visibility,
    published: record._status === 'published',
    sourceDate: sourceDate ?? undefined,
    reviewDate: record.reviewDate ?? undefined,
    updatedAt: record.updatedAt,
    parts,
    shows,
  }
}
