import type { Queryable } from '@/src/database/queryable'
import type { Visibility } from '@/src/visibility/visibility'

/** What a record says of itself now, as its row of `documents` takes it. `files` are ids of the uploads it holds. */
export type DocumentRow = {
  collection: string
  recordId: string
  visibility: Visibility
  title: string
  address: string
  sourceDate?: string
  reviewDate?: string
  updatedAt: string
  files: number[]
  contentHash: string
  /** The record's text now, without marks; only while the served passages are made of an older one. */
  currentText?: string
}

/** What decides whether a record must be indexed. `generation` 0 means never; hashes are SHA-256 in hex. */
export type DocumentState = {
  id: number
  state: 'published' | 'unpublished' | 'deleted'
  generation: number
  contentHash: string | null
  indexedHash: string | null
}

const stateColumns = 'id, state, generation, content_hash AS "contentHash", indexed_hash AS "indexedHash"'

/** Reads a document's row and locks it until the transaction ends; `undefined` if it was never published. */
export async function lockDocument(args: {
  db: Queryable
  collection: string
  recordId: string
}): Promise<DocumentState | undefined> {
  const { rows } = await args.db.query<DocumentState>(
    `SELECT ${stateColumns} FROM documents WHERE collection = $1 AND record_id = $2 FOR UPDATE`,
    [args.collection, args.recordId],
  )
  return rows[0]
}

/** Writes a published document's row: from this statement's commit on, retrieval obeys it. */
export async function upsertDocument({
  db,
  row,
}: {
  db: Queryable
  row: DocumentRow
}): Promise<DocumentState> {
  const { rows } = await db.query<DocumentState>(
    `INSERT INTO documents
       (collection, record_id, state, visibility, title, address, source_date, review_date, updated_at, files,
        content_hash, current_text)
     VALUES ($1, $2, 'published', $3, $4, $5, $6, $7::date, $8::timestamptz, $9::integer[], $10, $11)
     ON CONFLICT (collection, record_id) DO UPDATE SET
       state = 'published', visibility = excluded.visibility, title = excluded.title, address = excluded.address,
       source_date = excluded.source_date, review_date = excluded.review_date, updated_at = excluded.updated_at,
       files = excluded.files, content_hash = excluded.content_hash,
       current_text = CASE WHEN documents.indexed_hash = excluded.content_hash THEN NULL ELSE excluded.current_text END
     RETURNING ${stateColumns}`,
    [
      row.collection,
      row.recordId,
      row.visibility,
      row.title,
      row.address,
      row.sourceDate ?? null,
      row.reviewDate ?? null,
      row.updatedAt,
      row.files,
      row.contentHash,
      row.currentText ?? null,
    ],
  )
  const [state] = rows
  if (!state) throw new Error('documents gave no row back')
  return state
}

/** Takes a document out of every answer, page and file from this statement's commit on. Its passages stay. */
export async function unpublishDocument({ db, id }: { db: Queryable; id: number }): Promise<void> {
  await db.query(`UPDATE documents SET state = 'unpublished' WHERE id = $1 AND state = 'published'`, [id])
}

/**
 * Marks a deleted record's row and empties it. The row itself goes later (`sweepDeleted`): until then the change feed
 * tells every index to forget the document, and the passages are deleted in small portions.
 */
export async function markDeleted(args: {
  db: Queryable
  collection: string
  recordId: string
}): Promise<void> {
  await args.db.query(
    `UPDATE documents SET state = 'deleted', generation = 0, updated_at = now(), title = '', files = '{}', content_hash = NULL,
       indexed_hash = NULL, current_text = NULL
     WHERE collection = $1 AND record_id = $2`,
    [args.collection, args.recordId],
  )
}
