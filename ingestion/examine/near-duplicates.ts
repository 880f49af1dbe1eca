import type { Queryable } from '@/src/database/queryable'
import type { NearDouble } from '@/src/documents/findings'
import { type Visibility, visibilities } from '@/src/visibility/visibility'
import { type Fingerprint, similarityOf } from './fingerprint'

/** From this share of common three-word runs on, two documents say nearly the same. */
const alike = 0.5
const most = 5

type Row = Omit<NearDouble, 'document' | 'similarity'> & { id: number; signature: number[] }

/**
 * The published documents that say nearly the same as one with this fingerprint, nearest first; `document` is its own
 * row, which is none of them, and `seen` what the person who is told may see (everything, unless said).
 */
export async function findDuplicates(args: {
  db: Queryable
  document?: number
  fingerprint: Fingerprint
  seen?: readonly Visibility[]
}): Promise<NearDouble[]> {
  const { db, document = 0, fingerprint, seen = visibilities } = args
  const { rows } = await db.query<Row>(
    `SELECT id, title, address, collection, record_id AS "recordId", signature FROM documents
     WHERE bands && $1::integer[] AND id <> $2 AND state = 'published' AND generation > 0
       AND visibility = ANY($3::text[]) LIMIT 200`,
    [fingerprint.bands, document, [...seen]],
  )
  return rows
    .map(({ id, signature, ...row }) => ({
      document: id,
      ...row,
      similarity: Math.round(similarityOf(fingerprint.signature, signature) * 100) / 100,
    }))
    .filter(({ similarity }) => similarity >= alike)
    .sort((one, other) => other.similarity - one.similarity)
    .slice(0, most)
}
