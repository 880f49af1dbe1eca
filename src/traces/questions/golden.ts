import type { Answer } from '@/src/assistant/answer'
import type { Queryable } from '@/src/database/queryable'
import type { GoldenState } from '@/src/vocabulary/question'

/** Asks a question as a mediator would, and keeps no trace of it. */
export type Answers = (question: string) => Promise<Answer>

/** A golden question after its check; `status` is what the base said. */
export type GoldenResult = { id: number; question: string; state: GoldenState; status: Answer['status'] }

type Row = { id: number; question: string; resource: number | null }

/** Whether an answer cites the resource of this id. */
export const cites = ({ answer, resource }: { answer: Answer; resource: number }): boolean =>
  answer.citations.some(
    ({ document }) => document.collection === 'resources' && document.id === String(resource),
  )

/** A golden question holds while the base answers it, and with its resource where one is named. */
const holds = ({ answer, resource }: { answer: Answer; resource: number | null }): boolean =>
  answer.status === 'answered' && (resource === null || cites({ answer, resource }))

/**
 * Asks every golden question anew and notes which still hold. Stops between two questions when `signal` aborts. Never
 * in a transaction: an answer may call a model.
 */
export async function checkGolden(args: {
  db: Queryable
  answers: Answers
  at: Date
  signal?: AbortSignal
}): Promise<GoldenResult[]> {
  const { db, answers, at, signal } = args
  const { rows } = await db.query<Row>(
    'SELECT id, question, resource_id AS resource FROM questions WHERE golden ORDER BY id',
  )
  const results: GoldenResult[] = []
  for (const { id, question, resource } of rows) {
    if (signal?.aborted) break
    const answer = await answers(question)
    const state = holds({ answer, resource }) ? 'holds' : 'broken'
    await db.query('UPDATE questions SET golden_state = $2, checked_at = $3 WHERE id = $1 AND golden', [
      id,
      state,
      at.toISOString(),
    ])
    results.push({ id, question, state, status: answer.status })
  }
  return results
}
