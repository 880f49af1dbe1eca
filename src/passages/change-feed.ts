import type { Queryable } from '@/src/database/queryable'
import { type ServedDocument, servedDocument } from './served-document'

/** A passage as an in-memory index holds it. */
export type ServedPassage = {
  id: number
  document: number
  title: string
  headings: string[]
  text: string
  page?: number
  fileId?: number
}

/**
 * What changed: the rows of documents, and the passages that those published serve. Documents that are no longer
 * published come without passages. `cursor` is where the next look begins.
 */
export type Changes = { cursor: string; documents: ServedDocument[]; passages: ServedPassage[] }

/** Where a reader begins that knows nothing: the first look gives everything. */
export const startOfFeed = '0'

const documentsPerQuery = 200

async function passagesOf({
  db,
  documents,
}: {
  db: Queryable
  documents: ServedDocument[]
}): Promise<ServedPassage[]> {
  const ids = documents.filter((document) => document.published).map((document) => document.id)
  const found: ServedPassage[] = []
  for (let from = 0; from < ids.length; from += documentsPerQuery) {
    const { rows } = await db.query<{ passage: ServedPassage }>(
      `SELECT jsonb_strip_nulls(jsonb_build_object('id', p.id, 'document', p.document, 'title', p.title,
         'headings', p.headings, 'text', p.text, 'page', p.page, 'fileId', p.file_id)) AS passage
       FROM passages AS p JOIN documents AS d ON d.id = p.document AND d.generation = p.generation
       WHERE p.document = ANY($1::integer[]) ORDER BY p.document, p."order"`,
      [ids.slice(from, from + documentsPerQuery)],
    )
    for (const { passage } of rows) found.push(passage)
  }
  return found
}

/**
 * Everything written since `cursor` by transactions that have all ended. Ids would not do: a transaction that commits
 * late would be skipped. A row may come twice, never not at all.
 */
export async function changesSince({ db, cursor }: { db: Queryable; cursor: string }): Promise<Changes> {
  const { rows } = await db.query<{ cursor: string; document: ServedDocument | null }>(
    `WITH horizon AS (SELECT pg_snapshot_xmin(pg_current_snapshot()) AS xmin)
     SELECT horizon.xmin::text AS cursor, ${servedDocument} AS document
     FROM horizon LEFT JOIN documents AS d ON d.changed >= $1::xid8 AND d.changed < horizon.xmin
     ORDER BY d.id`,
    [cursor],
  )
  const documents = rows.flatMap(({ document }) => (document?.id === undefined ? [] : [document]))
  const passages = await passagesOf({ db, documents })
  return { cursor: rows[0]?.cursor ?? cursor, documents, passages }
}
