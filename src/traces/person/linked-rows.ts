import type { Queryable } from '@/src/database/queryable'

/** The rows of one table that name an account. */
export type LinkedRows = { table: string; rows: Record<string, unknown>[] }

/** Kept for signing in only: of no use to the person, and of some to a thief. */
const unread = new Set(['users_sessions'])

/**
 * Every row of every table that refers to this account, by a foreign key or a column `user_id`, found in the database's
 * own catalogue: a table added tomorrow is exported without anybody thinking of it.
 */
export async function linkedRows({ db, person }: { db: Queryable; person: number }): Promise<LinkedRows[]> {
  const { rows: links } = await db.query<{ table: string; column: string }>(
    `SELECT c.conrelid::regclass::text AS table, a.attname AS column
     FROM pg_constraint AS c JOIN pg_attribute AS a ON a.attrelid = c.conrelid AND a.attnum = c.conkey[1]
     WHERE c.contype = 'f' AND c.confrelid = 'users'::regclass AND array_length(c.conkey, 1) = 1
     UNION
     SELECT a.attrelid::regclass::text, a.attname FROM pg_attribute AS a JOIN pg_class AS t ON t.oid = a.attrelid
     WHERE a.attname = 'user_id' AND NOT a.attisdropped AND t.relkind = 'r'
       AND t.relnamespace = 'public'::regnamespace
     ORDER BY 1, 2`,
  )
  const found: LinkedRows[] = []
  for (const { table, column } of links.filter((link) => !unread.has(link.table))) {
    const { rows } = await db.query<{ row: Record<string, unknown> }>(
      `SELECT to_jsonb(t) AS row FROM ${table} AS t WHERE "${column}" = $1`,
      [person],
    )
    if (rows.length > 0) found.push({ table, rows: rows.map(({ row }) => row) })
  }
  return found
}

/** What this person thought of answers. */
export async function feedbackOf({ db, person }: { db: Queryable; person: number }) {
  const { rows } = await db.query<{ row: Record<string, unknown> }>(
    'SELECT to_jsonb(f) AS row FROM feedback AS f JOIN turns AS t ON t.id = f.turn WHERE t.person = $1',
    [person],
  )
  return rows.map(({ row }) => row)
}
