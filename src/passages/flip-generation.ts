import type { Queryable } from '@/src/database/queryable'
import type { Findings } from '@/src/documents/findings'

/**
 * Makes a staged generation the served one, in one statement: either everything of it counts or nothing.
 * Gives `false`, changing nothing, when the record says something else by now (`contentHash` moved) or the attempt no
 * longer runs for `worker` (its lease ran out). `generation` is the attempt's `indexings.id`; `findings` are kept with
 * it, the `fingerprint` with the document.
 */
export async function flipGeneration(args: {
  db: Queryable
  document: number
  generation: number
  contentHash: string
  worker: string
  passages: number
  findings?: Findings
  fingerprint?: { signature: number[]; bands: number[] }
}): Promise<boolean> {
  const { findings, fingerprint } = args
  const { rowCount } = await args.db.query(
    `WITH flipped AS (
       UPDATE documents SET generation = $2, indexed_hash = $3, current_text = NULL,
         signature = $6::integer[], bands = $7::integer[]
       WHERE id = $1 AND content_hash = $3 AND state <> 'deleted'
         AND EXISTS (SELECT 1 FROM indexings WHERE id = $2 AND state = 'running' AND worker = $4)
       RETURNING id)
     UPDATE indexings SET state = 'done', passages = $5, finished_at = now(), lease_until = NULL,
       findings = $8::jsonb
     WHERE id = $2 AND EXISTS (SELECT 1 FROM flipped)`,
    [
      args.document,
      args.generation,
      args.contentHash,
      args.worker,
      args.passages,
      fingerprint?.signature ?? null,
      fingerprint?.bands ?? null,
      findings ? JSON.stringify(findings) : null,
    ],
  )
  return rowCount === 1
}
