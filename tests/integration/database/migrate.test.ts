import { PGlite } from '@electric-sql/pglite'
import { sql } from '@payloadcms/db-postgres'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { createBackend } from '@/src/database/embedded/backend'
import { startMultiplexer } from '@/src/database/embedded/server'
import { type Migration, migrate, migrationNames } from '@/src/database/migrate'
import { migrations } from '@/src/database/migrations'
import { createPool } from '@/src/database/pool'
import { openOwnDatabase, type TestDatabase } from '@/tests/support/database'

describe('migrate', () => {
  let database: TestDatabase
  beforeAll(async () => {
    database = await openOwnDatabase()
  })
  afterAll(() => database.close())

  const done = async (): Promise<string[]> => {
    const { rows } = await database.pool.query('SELECT name FROM payload_migrations ORDER BY name')
    return rows.map((row) => row.name)
  }

  it('should do nothing the second time', async () => {
    expect(await migrate({ pool: database.pool })).toEqual([])
    expect(await done()).toEqual(migrations.map(({ name }) => name).sort())
  })

  it('should know from their files which migrations there are', () => {
    expect(migrationNames()).toEqual(migrations.map(({ name }) => name))
  })

  it('should run a migration once when two processes start at the same moment', async () => {
    const once: Migration = {
      name: 'test_once',
      up: async ({ db }) => {
        await db.execute(sql`CREATE TABLE made_once (id int)`)
      },
    }
    const pool = database.pool
    const ran = await Promise.all([1, 2, 3].map(() => migrate({ pool, migrations: [once] })))
    expect(ran.flat()).toEqual(['test_once'])
    expect(await done()).toContain('test_once')
  })

  it('should leave nothing of a migration that fails, and go no further', async () => {
    const failing: Migration = {
      name: 'test_failing',
      up: async ({ db }) => {
        await db.execute(sql`CREATE TABLE half_made (id int)`)
        await db.execute(sql`SELECT 1 / 0`)
      },
    }
    const after: Migration = { name: 'test_after', up: async () => {} }
    await expect(migrate({ pool: database.pool, migrations: [failing, after] })).rejects.toThrow()
    const { rows } = await database.pool.query(`SELECT to_regclass('half_made') AS found`)
    expect(rows).toEqual([{ found: null }])
    expect(await done()).not.toContain('test_failing')
    expect(await done()).not.toContain('test_after')
  })
})

// The embedded one can be had without pgvector.
describe.skipIf(inject('testDatabase').kind === 'postgres')(
  'migrate on a PostgreSQL without pgvector',
  () => {
    it('should refuse before it changes anything', async () => {
      const bare = await PGlite.create()
      const onFatal = (error: unknown): never => {
        throw error
      }
      const server = await startMultiplexer({ backend: await createBackend(bare), password: 'bare', onFatal })
      const pool = createPool({ url: server.url })
      await expect(migrate({ pool })).rejects.toMatchObject({ id: 'unavailable:vector' })
      const { rows } = await pool.query(
        `SELECT count(*)::int AS count FROM pg_tables WHERE schemaname = 'public'`,
      )
      expect(rows).toEqual([{ count: 0 }])
      await pool.end()
      await server.close()
      await bare.close()
    })
  },
)
