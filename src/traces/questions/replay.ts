import type { Answer } from '@/src/assistant/answer'
import type { Queryable } from '@/src/database/queryable'
import { type Answers, cites } from './golden'

/** An open question whose resource is published and indexed as `served` says: its text and who may read it. */
type Ready = { id: number; question: string; resource: number; served: string }

/** Open questions whose resource serves a version that they were not asked on yet. */
async function readyToReplay(db: Queryable): Promise<Ready[]> {
  const { rows } = await db.query<Ready>(
    `SELECT q.id, q.question, q.resource_id AS resource, d.content_hash || ':' || d.visibility AS served
     FROM questions AS q JOIN documents AS d ON d.collection = 'resources' AND d.record_id = q.resource_id::text
     WHERE q.status = 'open' AND d.state = 'published' AND d.generation > 0 AND d.indexed_hash = d.content_hash
       AND q.replayed_hash IS DISTINCT FROM d.content_hash || ':' || d.visibility
     ORDER BY q.id LIMIT 50`,
  )
  return rows
}

/** An answered question is closed; it guards the answer from then on if its resource is what answers. */
async function note(args: { db: Queryable; ready: Ready; answer: Answer; at: Date }): Promise<void> {
  const { db, ready, answer, at } = args
  const isAnswered = answer.status === 'answered'
  const isGolden = isAnswered && cites({ answer, resource: ready.resource })
  await db.query(
    `UPDATE questions SET replayed_hash = $2, checked_at = $3, updated_at = $3,
       status = CASE WHEN $4 THEN 'closed' ELSE status END,
       outcome = CASE WHEN $4 THEN outcome ELSE $5::enum_questions_outcome END,
       golden = golden OR $6, golden_state = CASE WHEN $6 THEN 'holds' ELSE golden_state END
     WHERE id = $1 AND status = 'open'`,
    [ready.id, ready.served, at.toISOString(), isAnswered, isAnswered ? null : answer.status, isGolden],
  )
}

/**
 * Asks again the open questions whose resource has just been published, once per published version, and closes those
 * that are answered now. Gives how many were closed. Run by the worker, outside of any transaction.
 */
export async function replayPublished(args: {
  db: Queryable
  answers: Answers
  at: Date
  signal?: AbortSignal
}): Promise<number> {
  const { db, answers, at, signal } = args
  let closed = 0
  for (const ready of await readyToReplay(db)) {
    if (signal?.aborted) break
    const answer = await answers(ready.question)
    await note({ db, ready, answer, at })
    if (answer.status === 'answered') closed += 1
  }
  return closed
}
