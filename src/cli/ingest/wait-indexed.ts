import { setTimeout as pause } from 'node:timers/promises'
import type { Pool } from '@/src/database/pool'
import type { Findings } from '@/src/documents/findings'
import { type ErrorId, errorIds } from '@/src/errors/errors'
import { patiently } from './patiently'

/** How indexing a record ended; `findings` holds only what there is something of. */
export type Outcome = {
  passages: number
  error?: { id: ErrorId; message: string }
  findings?: Partial<Findings>
}

type Row = {
  hash: string | null
  state: string | null
  error_id: string | null
  error_message: string | null
  findings: Findings | null
  passages: string
}

const latest = `
  SELECT r.origin_hash AS hash, i.state, i.error_id, i.error_message, i.findings,
         (SELECT count(*) FROM passages p WHERE p.document = d.id AND p.generation = d.generation) AS passages
  FROM resources r
  LEFT JOIN documents d ON d.collection = 'resources' AND d.record_id = r.id::text
  LEFT JOIN LATERAL (SELECT * FROM indexings WHERE document = d.id ORDER BY id DESC LIMIT 1) i ON true
  WHERE r.id = $1`

/**
 * Waits until the queue has done with a record, and tells how it ended; a database that goes away is waited for.
 * `undefined` says that the record is not the one that was saved from content with this hash: a commit that the
 * database's death took back was not noticed by whoever saved.
 */
export async function waitIndexed(args: {
  pool: Pool
  id: number
  hash: string
}): Promise<Outcome | undefined> {
  const { pool, id, hash } = args
  for (;;) {
    const { rows } = await patiently(() => pool.query<Row>(latest, [id]))
    const row = rows[0]
    if (row?.hash !== hash) return undefined
    if (row.state !== 'waiting' && row.state !== 'running') return toOutcome(row)
    await pause(200)
  }
}

const somethingOf = (findings: Findings | null): Partial<Findings> =>
  Object.fromEntries(Object.entries(findings ?? {}).filter(([, found]) => found.length > 0))

function toOutcome(row: Row): Outcome {
  const passages = Number(row.passages)
  if (row.state !== 'failed') return { passages, findings: somethingOf(row.findings) }
  const id = errorIds.find((known) => known === row.error_id) ?? 'internal:error'
  return { passages, error: { id, message: row.error_message ?? '' } }
}
