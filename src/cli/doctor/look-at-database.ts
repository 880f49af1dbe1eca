import { migrations } from '@/src/database/migrations'
import type { Pool } from '@/src/database/pool'
import { messagesFor } from '@/src/messages/catalogue'
import { findDemoAccounts } from '../demo/accounts'
import { type Finding, ok, warning } from './finding'

const t = messagesFor('cli')

type Row = Record<string, string | null>

async function one(pool: Pool, sql: string): Promise<Row> {
  const { rows } = await pool.query<Row>(sql)
  return rows[0] ?? {}
}

/** The server behind the pool, and its vector extension. */
export async function lookAtServer({
  pool,
  embedded,
}: {
  pool: Pool
  embedded: boolean
}): Promise<Finding[]> {
  const { version, vector } = await one(
    pool,
    `SELECT current_setting('server_version') AS version,
            (SELECT extversion FROM pg_extension WHERE extname = 'vector') AS vector`,
  )
  return [
    ok(
      'database',
      embedded ? t('doctor.databaseEmbedded') : t('doctor.databaseServer', { version: version ?? '' }),
    ),
    ok('vector', t('doctor.vectorOk', { version: vector ?? '' })),
    ok('migrations', t('doctor.migrationsOk', { count: migrations.length })),
  ]
}

/** What the base holds, what waits or failed, who may administer it, and what should be read again. */
export async function lookAtContent(pool: Pool): Promise<Finding[]> {
  const { documents, passages } = await one(
    pool,
    `SELECT count(*) FILTER (WHERE state = 'published') AS documents,
            (SELECT count(*) FROM passages p JOIN documents d ON d.id = p.document AND d.generation = p.generation) AS passages
     FROM documents`,
  )
  const { waiting, broken } = await one(
    pool,
    `SELECT count(*) FILTER (WHERE state IN ('waiting', 'running')) AS waiting,
            count(*) FILTER (WHERE state = 'failed') AS broken
     FROM (SELECT DISTINCT ON (document) state FROM indexings ORDER BY document, id DESC) AS latest`,
  )
  const { admins } = await one(pool, `SELECT count(*) AS admins FROM users WHERE role = 'admin'`)
  const { due, since } = await one(
    pool,
    `SELECT count(*) AS due, min(review_date)::text AS since FROM documents
     WHERE state = 'published' AND review_date < current_date`,
  )
  const demo = await findDemoAccounts(pool)
  const queue = { waiting: waiting ?? '0', failed: broken ?? '0' }
  return [
    ok('documents', t('doctor.documentsOk', { documents: documents ?? '0', passages: passages ?? '0' })),
    broken === '0'
      ? ok('queue', t('doctor.queueOk', queue))
      : warning('queue', t('doctor.queueFailed', queue)),
    admins === '0'
      ? warning('admins', t('doctor.adminsNone'))
      : ok('admins', t('doctor.adminsOk', { count: admins ?? '0' })),
    demo.length === 0
      ? ok('demo', t('doctor.demoNone'))
      : warning('demo', t('doctor.demoSome', { emails: demo.join(', ') })),
    due === '0'
      ? ok('reviews', t('doctor.reviewsOk'))
      : warning('reviews', t('doctor.reviewsDue', { count: due ?? '0', date: since ?? '' })),
  ]
}
