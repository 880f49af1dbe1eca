import type { Queryable } from '@/src/database/queryable'

/** A golden question that no longer holds, as the dashboard lists it. */
export type BrokenGolden = { id: number; question: string }

/** Golden questions that the base no longer answers: how many, and the most asked, `limit` at most. */
export async function brokenGoldenQuestions(args: {
  db: Queryable
  limit: number
}): Promise<{ count: number; first: BrokenGolden[] }> {
  const { rows } = await args.db.query<BrokenGolden & { total: number }>(
    `SELECT id, question, count(*) OVER ()::integer AS total FROM questions
     WHERE golden AND golden_state = 'broken' ORDER BY count DESC, id LIMIT $1`,
    [args.limit],
  )
  return { count: rows[0]?.total ?? 0, first: rows.map(({ id, question }) => ({ id, question })) }
}
