import type { Queryable } from '@/src/database/queryable'

/** How long turns and unanswered questions are kept, in days. */
export type Retention = { turnsDays: number; questionsDays: number }

const daysBefore = ({ now, days }: { now: Date; days: number }) =>
  new Date(now.getTime() - days * 24 * 60 * 60 * 1000).toISOString()

/**
 * Deletes what has been kept long enough: turns with what was thought of them, conversations left empty, questions that
 * nobody has asked since. Golden questions are the editors' own and stay. Gives how many turns and questions went.
 */
export async function purgeTraces(
  args: Retention & { db: Queryable; now: Date },
): Promise<{ turns: number; questions: number }> {
  const { db, now, turnsDays, questionsDays } = args
  const turns = await db.query('DELETE FROM turns WHERE asked_at < $1', [
    daysBefore({ now, days: turnsDays }),
  ])
  await db.query(
    `DELETE FROM conversations AS c WHERE last_at < $1
       AND NOT EXISTS (SELECT 1 FROM turns AS t WHERE t.conversation = c.id)`,
    [daysBefore({ now, days: turnsDays })],
  )
  const questions = await db.query(
    'DELETE FROM questions WHERE NOT golden AND coalesce(last_asked, created_at) < $1',
    [daysBefore({ now, days: questionsDays })],
  )
  return { turns: turns.rowCount ?? 0, questions: questions.rowCount ?? 0 }
}
