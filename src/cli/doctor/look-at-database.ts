import { migrationNames } from '@/src/database/migrate'
import type { Pool } from '@/src/database/pool'
import { messagesFor } from '@/src/messages/catalogue'
import { type Finding, ok } from './finding'

const t = messagesFor('cli')

/** The server behind the pool, and its vector extension. */
export async function lookAtServer({
  pool,
  embedded,
}: {
  pool: Pool
  embedded: boolean
}): Promise<Finding[]> {
  const { rows } = await pool.query<{ version: string; vector: string }>(
    `SELECT current_setting('server_version') AS version,
            (SELECT extversion FROM pg_extension WHERE extname = 'vector') AS vector`,
  )
  const { version = '', vector = '' } = rows[0] ?? {}
  return [
    ok('database', embedded ? t('doctor.databaseEmbedded') : t('doctor.databaseServer', { version })),
    ok('vector', t('doctor.vectorOk', { version: vector })),
    ok('migrations', t('doctor.migrationsOk', { count: migrationNames().length })),
  ]
}
