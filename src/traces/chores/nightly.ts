import type { Queryable } from '@/src/database/queryable'

/** Nights begin at three: late evenings still belong to the day before. */
const nightFrom = 3 * 60 * 60 * 1000

const day = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Paris', dateStyle: 'short' })

/** The night that a moment belongs to, as the date on which it began in France. */
const nightOf = (moment: Date): string => day.format(new Date(moment.getTime() - nightFrom))

/**
 * Whether this is the moment to run a nightly chore: once a night from three o'clock in France on, at the first
 * occasion when the machine was off. Taking it is a single statement, so that two workers never both run it.
 */
export async function takeNight(args: { db: Queryable; name: string; now: Date }): Promise<boolean> {
  const { db, name, now } = args
  const { rows } = await db.query<{ ranAt: string }>(
    `SELECT to_char(ran_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') AS "ranAt" FROM chores WHERE name = $1`,
    [name],
  )
  const ranAt = rows[0]?.ranAt
  if (ranAt && nightOf(new Date(ranAt)) >= nightOf(now)) return false
  const { rowCount } = await db.query(
    `INSERT INTO chores (name, ran_at) VALUES ($1, $2)
     ON CONFLICT (name) DO UPDATE SET ran_at = excluded.ran_at WHERE chores.ran_at = $3::timestamptz`,
    [name, now.toISOString(), ranAt ?? null],
  )
  return rowCount === 1
}
