import type { Queryable } from '@/src/database/queryable'
import { fail } from '@/src/errors/errors'
import { quoteName, readTables } from './catalog/tables'

/** Whether another program of ours is connected to this database: a site that runs elsewhere, say. */
export async function isInUse(db: Queryable): Promise<boolean> {
  const { rows } = await db.query(
    `SELECT 1 FROM pg_stat_activity
     WHERE datname = current_database() AND usename = current_user AND backend_type = 'client backend'
       AND pid <> pg_backend_pid() AND application_name <> current_setting('application_name') LIMIT 1`,
  )
  return rows.length > 0
}

/**
 * Whether the database holds a single row of the application's. Throws `foreign:database` where tables stand that are
 * not Passerelle's: nothing of theirs may be replaced.
 */
export async function holdsRows(db: Queryable): Promise<boolean> {
  const tables = await readTables(db)
  if (tables.length === 0) return false
  const { rows } = await db.query<{ migrated: boolean }>(
    `SELECT to_regclass('public.payload_migrations') IS NOT NULL AS migrated`,
  )
  if (!rows[0]?.migrated) throw fail('foreign:database')
  const any = tables.map(({ name }) => `EXISTS (SELECT 1 FROM public.${quoteName(name)})`).join(' OR ')
  const found = await db.query<{ any: boolean }>(`SELECT ${any} AS any`)
  return found.rows[0]?.any ?? false
}
