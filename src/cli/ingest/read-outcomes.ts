import type { FromSource } from '@/ingestion/importers/vanished'
import type { Pool } from '@/src/database/pool'
import type { Findings } from '@/src/documents/findings'
import { type ErrorId, errorIds } from '@/src/errors/errors'

/** How indexing a record ended; `findings` holds only what there is something of. */
export type Outcome = {
  passages: number
  error?: { id: ErrorId; message: string }
  findings?: Partial<Findings>
}

/** A record to wait for, and the hash of the content that it was saved from; without one, whatever it was saved from. */
export type Awaited = { id: number; hash?: string }

type Row = {
  id: number
  hash: string | null
  state: string | null
  error_id: string | null
  error_message: string | null
  findings: Findings | null
  passages: string
}

/** The passages are counted only of what has ended. */
const latest = (collection: FromSource) => `
  SELECT r.id, r.origin_hash AS hash, i.state, i.error_id, i.error_message, i.findings,
         CASE WHEN i.state IN ('waiting', 'running') THEN 0 ELSE
           (SELECT count(*) FROM passages p WHERE p.document = d.id AND p.generation = d.generation) END AS passages
  FROM ${collection} r
  LEFT JOIN documents d ON d.collection = '${collection}' AND d.record_id = r.id::text
  LEFT JOIN LATERAL (SELECT * FROM indexings WHERE document = d.id ORDER BY id DESC LIMIT 1) i ON true
  WHERE r.id = ANY($1)`

const isUnderWay = ({ state }: Row): boolean => state === 'waiting' || state === 'running'

/**
 * Reads which of some records the queue has done with, and how that ended, with one question. `lost` says that a record
 * is not the one that was saved from content with its hash: a commit that the database's death took back was not
 * noticed by whoever saved.
 */
export async function readOutcomes<Record extends Awaited>(args: {
  pool: Pick<Pool, 'query'>
  records: Record[]
  collection?: FromSource
}): Promise<Map<Record, Outcome | 'lost'>> {
  const { pool, records, collection = 'resources' } = args
  const { rows } = await pool.query<Row>(latest(collection), [records.map(({ id }) => id)])
  const byId = new Map(rows.map((row) => [row.id, row]))
  const ended = new Map<Record, Outcome | 'lost'>()
  for (const record of records) {
    const row = byId.get(record.id)
    const isLost = !row || (record.hash !== undefined && row.hash !== record.hash)
    if (isLost) ended.set(record, 'lost')
    else if (!isUnderWay(row)) ended.set(record, toOutcome(row))
  }
  return ended
}

const somethingOf = (findings: Findings | null): Partial<Findings> =>
  Object.fromEntries(Object.entries(findings ?? {}).filter(([, found]) => found.length > 0))

function toOutcome(row: Row): Outcome {
  const passages = Number(row.passages)
  if (row.state !== 'failed') return { passages, findings: somethingOf(row.findings) }
  const id = errorIds.find((known) => known === row.error_id) ?? 'internal:error'
  return { passages, error: { id, message: row.error_message ?? '' } }
}
