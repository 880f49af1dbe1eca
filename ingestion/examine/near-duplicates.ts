import type { Queryable } from '@/src/database/queryable'
import type { Findings } from '@/src/documents/findings'
import { type Fingerprint, similarityOf } from './fingerprint'

/** From this share of common three-word runs on, two documents say nearly the same. */
const alike = 0.5
const most = 5

type Row = { id: number; title: string; address: string; signature: number[] }

/** The published documents that say nearly the same as one with this fingerprint, nearest first. */
export async function findDuplicates(args: {
  db: Queryable
  document: number
  fingerprint: Fingerprint
}): Promise<Findings['duplicates']> {
  const { db, document, fingerprint } = args
  const { rows } = await db.query<Row>(
    `SELECT id, title, address, signature FROM documents
     WHERE bands && $1::integer[] AND id <> $2 AND state = 'published' AND generation > 0 LIMIT 200`,
    [fingerprint.bands, document],
  )
  return rows
    .map(({ id, title, address, signature }) => ({
      document: id,
      title,
      address,
      similarity: Math.round(similarityOf(fingerprint.signature, signature) * 100) / 100,
    }))
    .filter(({ similarity }) => similarity >= alike)
    .sort((one, other) => other.similarity - one.similarity)
    .slice(0, most)
}
