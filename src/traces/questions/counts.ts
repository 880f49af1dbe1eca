import type { Queryable } from '@/src/database/queryable'

/** A question as the dashboard lists it; `count` is how often it was asked. */
export type QuestionLine = { id: number; question: string; count: number }

const lines = `SELECT id, question, count::integer FROM questions`
const shown = 5

async function listed({ db, where }: { db: Queryable; where: string }) {
  const { rows } = await db.query<QuestionLine>(
    `${lines} WHERE ${where} ORDER BY count DESC, last_asked DESC NULLS LAST, id LIMIT ${shown}`,
  )
  const counted = await db.query<{ total: number }>(
    `SELECT count(*)::integer AS total FROM questions WHERE ${where}`,
  )
  return { total: counted.rows[0]?.total ?? 0, first: rows }
}

/** Questions that wait for an answer: how many, and the most asked. */
export const openQuestions = (db: Queryable) => listed({ db, where: `status = 'open'` })

/** Golden questions that the base no longer answers: how many, and the most asked. */
export const brokenGoldenQuestions = (db: Queryable) =>
  listed({ db, where: `golden AND golden_state = 'broken'` })
