import { randomBytes } from 'node:crypto'
import { openAsBlob } from 'node:fs'
import { inject } from 'vitest'
import { createBackend } from '@/src/database/embedded/backend'
import { openInMemory } from '@/src/database/embedded/pglite'
import { startMultiplexer } from '@/src/database/embedded/server'
import type { SessionLimits } from '@/src/database/embedded/session'
import { createPool, type Pool } from '@/src/database/pool'
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

async function onServer(server: string) {
  const name = `test_${randomBytes(6).toString('hex')}`
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
 * Opens a fresh database for a test file, of the kind that TEST_DATABASE names: the embedded one behind its real
 * multiplexer (restored from a dump, in half a second), or a database of its own on a PostgreSQL server.
 */
export async function openTestDatabase(): Promise<TestDatabase> {
  const source = inject('testDatabase')
  const { url, stop } =
    source.kind === 'pglite' ? await embedded({ template: source.template }) : await onServer(source.server)
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
