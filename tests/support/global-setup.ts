import { randomBytes } from 'node:crypto'
import type { TestProject } from 'vitest/node'
import { migrate } from '@/src/database/migrate'
import { createPool } from '@/src/database/pool'
import { pgliteTemplate } from './pglite-template'
import { startTestPostgres } from './postgres'

/** Where tests get their databases from: a dump to restore, or a server with a database to copy under names that begin so. */
export type TestDatabaseSource =
  | { kind: 'pglite'; template: string }
  | { kind: 'postgres'; server: string; prefix: string }

declare module 'vitest' {
  export interface ProvidedContext {
    testDatabase: TestDatabaseSource
  }
}

/** Name of the migrated database that the databases of test files are copies of. */
export const templateName = 'passerelle_template'

async function preparePostgres(server: string): Promise<void> {
  const admin = createPool({ url: server })
  await admin.query(`DROP DATABASE IF EXISTS ${templateName}`)
  await admin.query(`CREATE DATABASE ${templateName}`)
  await admin.end()
  const url = new URL(server)
  url.pathname = templateName
  const pool = createPool({ url: url.href })
  await migrate({ pool })
  await pool.end()
}

async function dropDatabases({ server, prefix }: { server: string; prefix: string }): Promise<void> {
  const admin = createPool({ url: server })
  const { rows } = await admin.query<{ name: string }>(
    'SELECT datname AS name FROM pg_database WHERE starts_with(datname, $1)',
    [prefix],
  )
  for (const { name } of rows) await admin.query(`DROP DATABASE ${name} WITH (FORCE)`)
  await admin.end()
}

/**
 * Runs once before all integration tests. TEST_DATABASE chooses: `pglite` (default), or `postgres`, which is the server
 * at TEST_DATABASE_URL (a superuser's address) or else one that is started here and stopped at the end.
 */
export async function setup(project: TestProject): Promise<(() => Promise<void>) | undefined> {
  const kind = process.env.TEST_DATABASE ?? 'pglite'
  if (kind === 'pglite') {
    project.provide('testDatabase', { kind, template: await pgliteTemplate() })
    return undefined
  }
  if (kind !== 'postgres') throw new Error(`TEST_DATABASE is "${kind}": pglite or postgres was expected`)
  const given = process.env.TEST_DATABASE_URL
  const server = given ? { url: given, stop: async () => {} } : await startTestPostgres()
  await preparePostgres(server.url)
  const prefix = `test_${randomBytes(4).toString('hex')}_`
  project.provide('testDatabase', { kind, server: server.url, prefix })
  return async () => {
    await dropDatabases({ server: server.url, prefix })
    await server.stop()
  }
}
