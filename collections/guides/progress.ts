import type { Queryable } from '@/src/database/queryable'

/** Which steps of these guides a person has done: ids of the guides' steps, as they were ticked. */
export async function stepsDoneIn(args: {
  db: Queryable
  guides: number[]
  userId: number
}): Promise<{ guide: number; step: string }[]> {
  const { rows } = await args.db.query<{ guide: number; step: string }>(
    `SELECT guide, step FROM guide_progress WHERE guide = ANY($1::integer[]) AND user_id = $2
     ORDER BY done_at, step`,
    [args.guides, args.userId],
  )
  return rows
}

/** Marks a step as done, or takes the mark back. */
export async function markStep(args: {
  db: Queryable
  guide: number
  step: string
  userId: number
  done: boolean
}): Promise<void> {
  const { db, guide, step, userId, done } = args
  const where = [guide, userId, step]
  if (done)
    await db.query(
      `INSERT INTO guide_progress (guide, user_id, step) VALUES ($1, $2, $3)
       ON CONFLICT (guide, user_id, step) DO NOTHING`,
      where,
    )
  else await db.query('DELETE FROM guide_progress WHERE guide = $1 AND user_id = $2 AND step = $3', where)
}

/** Forgets where a person was: when the account goes. */
export const forgetProgress = ({ db, userId }: { db: Queryable; userId: number }) =>
  db.query('DELETE FROM guide_progress WHERE user_id = $1', [userId])
