import type { Queryable } from '@/src/database/queryable'
import { isAlike, questionKey } from './likeness'

/** A masked question that the base did not answer, as it is put with its like. */
export type Unanswered = { question: string; outcome: 'related' | 'not_found'; at: Date }

/** How many groups with similar letters are looked at. */
const looked = 20

/** The key of the group that a question belongs to: its own, or that of the group most like it. */
async function groupOf({ db, key }: { db: Queryable; key: string }): Promise<string> {
  const { rows } = await db.query<{ key: string }>(
    `SELECT key FROM questions WHERE key = $1 OR key % $1 ORDER BY key = $1 DESC, similarity(key, $1) DESC LIMIT ${looked}`,
    [key],
  )
  return rows.find((row) => isAlike(row.key, key))?.key ?? key
}

/**
 * Notes a question that was not answered, for editors: a new one, or one more time of a question like it. Payload's
 * collection `questions` shows these rows; they are written in SQL so that the command line need not start Payload.
 */
export async function recordQuestion({
  db,
  question,
  outcome,
  at,
}: Unanswered & { db: Queryable }): Promise<void> {
  const own = questionKey(question)
  if (own === '') return
  const key = await groupOf({ db, key: own })
  await db.query(
    `INSERT INTO questions
       (question, key, count, first_asked, last_asked, outcome, status, golden, golden_state, updated_at, created_at)
     VALUES ($1, $2, 1, $3, $3, $4, 'open', false, 'unchecked', $3, $3)
     ON CONFLICT (key) DO UPDATE SET
       count = questions.count + 1, last_asked = excluded.last_asked, outcome = excluded.outcome,
       updated_at = excluded.updated_at`,
    [question, key, at.toISOString(), outcome],
  )
}
