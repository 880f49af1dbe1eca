import type { Queryable } from '@/src/database/queryable'
import { type Viewer, visibilityFor } from '@/src/visibility/visibility'
import { type ServedDocument, servedDocument } from './served-document'

/**
 * A passage as it stands at this moment. While an update waits, `currentText` is the text that the record has now: a
 * quotation must stand in it too. For a passage of a file it is empty when the record no longer holds the file, and
 * absent when it does: an uploaded file never changes.
 */
export type StoredPassage = {
  id: number
  generation: number
  headings: string[]
  page?: number
  fileId?: number
  start: number
  end: number
  text: string
  currentText?: string
  document: ServedDocument
}

type Row = Omit<StoredPassage, 'page' | 'fileId' | 'currentText'> & {
  page: number | null
  fileId: number | null
  currentText: string | null
}

const toPassage = ({ page, fileId, currentText, ...row }: Row): StoredPassage => ({
  ...row,
  ...(page === null ? {} : { page }),
  ...(fileId === null ? {} : { fileId }),
  ...(currentText === null ? {} : { currentText }),
})

/**
 * Reads passages anew just before they are shown, by id: only those that their document serves now, published and
 * within this viewer's sight. Whatever is missing from the map must not be shown.
 */
export async function readPassagesForCitation(args: {
  db: Queryable
  ids: number[]
  viewer: Viewer
}): Promise<Map<number, StoredPassage>> {
  const { rows } = await args.db.query<Row>(
    `SELECT p.id, p.generation, p.headings, p.page, p.file_id AS "fileId", p.start, p."end", p.text,
       CASE WHEN d.indexed_hash IS NOT DISTINCT FROM d.content_hash THEN NULL
            WHEN p.file_id = ANY(d.files) THEN NULL
            WHEN p.file_id IS NOT NULL THEN ''
            ELSE coalesce(d.current_text, '') END AS "currentText",
       ${servedDocument} AS document
     FROM passages AS p JOIN documents AS d ON d.id = p.document AND d.generation = p.generation
     WHERE p.id = ANY($1::integer[]) AND d.state = 'published' AND d.visibility = ANY($2::text[])`,
    [args.ids, [...visibilityFor(args.viewer)]],
  )
  return new Map(rows.map((row) => [row.id, toPassage(row)]))
}
