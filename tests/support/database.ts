import { randomBytes } from 'node:crypto'
import { openAsBlob } from 'node:fs'
import { inject } from 'vitest'
import { createBackend } from '@/src/database/embedded/backend'
import { openInMemory } from '@/src/database/embedded/pglite'
import { startMultiplexer } from '@/src/database/embedded/server'
import type { SessionLimits } from '@/src/database/embedded/session'
import { createPool, type Pool } from '@/src/database/pool'
import { emptyTables } from './empty-tables'
import { templateName } from './global-setup'

/** A migrated, empty database of one's own, with a pool on it. `close` ends both; it leaves nothing behind. */
export type TestDatabase = { url: string; pool: Pool; close(): Promise<void> }

async function embedded(params: { template: string; limits?: SessionLimits }) {
  const database = await openInMemory(await openAsBlob(params.template))
  const server = await startMultiplexer({
    backend: await createBackend(database),
    password: randomBytes(8).toString('hex'),
    limits: params.limits,
    onFatal: (error) => {
      throw error
    },
  })
  const stop = async (): Promise<void> => {
    await server.close()
    await database.close()
  }
  return { url: server.url, stop }
}

async function onServer({ server, prefix }: { server: string; prefix: string }) {
  const name = `${prefix}${randomBytes(6).toString('hex')}`
  const admin = createPool({ url: server })
  await admin.query(`CREATE DATABASE ${name} TEMPLATE ${templateName}`)
  const url = new URL(server)
  url.pathname = name
  const stop = async (): Promise<void> => {
    await admin.query(`DROP DATABASE ${name} WITH (FORCE)`)
    await admin.end()
  }
  return { url: url.href, stop }
}

/**
 * Opens a database that no other test file gets, of the kind that TEST_DATABASE names: the embedded one behind its real
 * multiplexer (restored from a dump), or one of its own on a PostgreSQL server. For tests that change more than rows.
 */
export async function openOwnDatabase(): Promise<TestDatabase> {
  const { url, stop } = await started()
  const pool = createPool({ url })
  return {
    url,
    pool,
    async close() {
      await pool.end()
      await stop()
    },
  }
}

async function started() {
  const source = inject('testDatabase')
  return source.kind === 'pglite' ? embedded({ template: source.template }) : onServer(source)
}

/** The database that the test files of this process use in turn: to open one costs seconds, to empty it a moment. */
let shared: { url: string; lent: boolean } | undefined

/** An empty database: the one that files use in turn, or another while somebody has that. */
export async function openTestDatabase(): Promise<TestDatabase> {
  if (shared?.lent) return openOwnDatabase()
  const lent = shared ?? { url: (await started()).url, lent: true }
  shared = lent
  lent.lent = true
  const pool = createPool({ url: lent.url })
  await emptyTables(pool)
  return {
    url: lent.url,
    pool,
    async close() {
      await pool.end()
      lent.lent = false
    },
  }
}

/** Whether a database is the one that is emptied and lent again, so that what is open on it may stay open. */
export const isShared = ({ url }: { url: string }): boolean => url === shared?.url

/** Opens an embedded database whatever TEST_DATABASE says, for tests of the multiplexer itself. */
export async function openEmbeddedTestDatabase(limits?: SessionLimits): Promise<TestDatabase> {
  const { pgliteTemplate } = await import('./pglite-template')
  const { url, stop } = await embedded({ template: await pgliteTemplate(), limits })
  const pool = createPool({ url, max: 30 })
  return {
    url,
    pool,
    async close() {
      await pool.end()
      await stop()
    },
  }
}
