import type { Visibility } from '@/src/visibility/visibility'

/** A document's row as retrieval and the assistant know it. `id` is `documents.id`, `recordId` its collection's. */
export type ServedDocument = {
  id: number
  collection: string
  recordId: string
  generation: number
  published: boolean
  visibility: Visibility
  title: string
  address: string
  sourceDate?: string
  reviewDate?: string
  updatedAt: string
}

/** The columns of `documents AS d` that make a `ServedDocument`, as one JSON value. Absent values are left out. */
export const servedDocument = `jsonb_strip_nulls(jsonb_build_object(
  'id', d.id, 'collection', d.collection, 'recordId', d.record_id, 'generation', d.generation,
  'published', d.state = 'published', 'visibility', d.visibility, 'title', d.title, 'address', d.address,
  'sourceDate', d.source_date, 'reviewDate', d.review_date,
  'updatedAt', to_char(d.updated_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')))`
