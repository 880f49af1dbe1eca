import type { Queryable } from '@/src/database/queryable'
import { type Viewer, visibilityFor } from '@/src/visibility/visibility'

/** A passage to be read in its place. `document` is `documents.id`; `order` counts within the document. */
export type ServedPassage = {
  id: number
  document: number
  order: number
  headings: string[]
  page?: number
  fileId?: number
  text: string
}

type Row = Omit<ServedPassage, 'page' | 'fileId'> & { page: number | null; fileId: number | null }

/** Which passages to read: those of a file, in whichever documents hold it, or those of one record. */
export type ServedFrom = { fileId: number } | { collection: string; recordId: string }

/**
 * The passages that are served now, in reading order, as far as this viewer may see their documents. None before a
 * document is indexed, or once it is withdrawn.
 */
export async function readServedPassages(args: {
  db: Queryable
  from: ServedFrom
  viewer: Viewer
}): Promise<ServedPassage[]> {
  const { from } = args
  const [condition, values] =
    'fileId' in from
      ? ['p.file_id = $2', [from.fileId]]
      : ['d.collection = $2 AND d.record_id = $3', [from.collection, from.recordId]]
  const { rows } = await args.db.query<Row>(
    `SELECT p.id, p.document, p."order", p.headings, p.page, p.file_id AS "fileId", p.text
     FROM passages AS p JOIN documents AS d ON d.id = p.document AND d.generation = p.generation
     WHERE d.state = 'published' AND d.visibility = ANY($1::text[]) AND ${condition}
     ORDER BY p.document, p."order"`,
    [[...visibilityFor(args.viewer)], ...values],
  )
  return rows.map(({ page, fileId, ...row }) => ({
    ...row,
    ...(page === null ? {} : { page }),
    ...(fileId === null ? {} : { fileId }),
  }))
}
