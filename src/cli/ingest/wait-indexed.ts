import { setTimeout as pause } from 'node:timers/promises'
import type { Pool } from '@/src/database/pool'
import type { Findings } from '@/src/documents/findings'
import { type ErrorId, errorIds } from '@/src/errors/errors'

/** How indexing a record ended; `findings` holds only what there is something of. */
export type Outcome = {
  passages: number
  error?: { id: ErrorId; message: string }
  findings?: Partial<Findings>
}

type Row = {
  state: string | null
  error_id: string | null
  error_message: string | null
  findings: Findings | null
  passages: string
}

const latest = `
  SELECT i.state, i.error_id, i.error_message, i.findings,
         (SELECT count(*) FROM passages p WHERE p.document = d.id AND p.generation = d.generation) AS passages
  FROM documents d
  LEFT JOIN LATERAL (SELECT * FROM indexings WHERE document = d.id ORDER BY id DESC LIMIT 1) i ON true
  WHERE d.collection = 'resources' AND d.record_id = $1`

/** Waits until the queue has done with a record, and tells how it ended. */
export async function waitIndexed({ pool, id }: { pool: Pool; id: number }): Promise<Outcome> {
  for (;;) {
    const { rows } = await pool.query<Row>(latest, [String(id)])
    const row = rows[0]
    if (row?.state !== 'waiting' && row?.state !== 'running') return toOutcome(row)
    await pause(200)
  }
}

const somethingOf = (findings: Findings | null): Partial<Findings> =>
  Object.fromEntries(Object.entries(findings ?? {}).filter(([, found]) => found.length > 0))

function toOutcome(row: Row | undefined): Outcome {
  const passages = Number(row?.passages ?? 0)
  if (row && row.state !== 'failed') return { passages, findings: somethingOf(row.findings) }
  const id = errorIds.find((known) => known === row?.error_id) ?? 'internal:error'
  return { passages, error: { id, message: row?.error_message ?? '' } }
}
