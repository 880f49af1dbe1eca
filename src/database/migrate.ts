import { readdirSync } from 'node:fs'
import path from 'node:path'
import type { MigrateUpArgs } from '@payloadcms/db-postgres'
import type pg from 'pg'
import { fail } from '@/src/errors/errors'
import { databaseError } from './database-error'
import { type Pool, withTransaction } from './pool'
import type { Queryable } from './queryable'

/** A migration in the form that `payload migrate:create` writes. Its `up` may only use `db`. */
export type Migration = { name: string; up(args: MigrateUpArgs): Promise<void> }

/** Any number will do, as long as it is always this one. */
const lockKey = 7_277_353

const oldestVector = [0, 8] as const

/** Makes the extensions that the schema needs. Throws `unavailable:vector` without pgvector 0.8 or newer. */
export async function ensureExtensions(database: Queryable): Promise<void> {
  try {
    await database.query('CREATE EXTENSION IF NOT EXISTS vector')
    await database.query('CREATE EXTENSION IF NOT EXISTS pg_trgm')
    await database.query('CREATE EXTENSION IF NOT EXISTS unaccent')
  } catch (error) {
    const known = databaseError(error)
    throw known === error ? fail('unavailable:vector', {}, error) : known
  }
  const { rows } = await database.query<{ version: string }>(
    `SELECT extversion AS version FROM pg_extension WHERE extname = 'vector'`,
  )
  const [major = 0, minor = 0] = (rows[0]?.version ?? '').split('.').map(Number)
  if (major === oldestVector[0] && minor < oldestVector[1]) throw fail('unavailable:vector')
}

/** The names of all migrations, in order: those of their files, which are not loaded for it. */
export const migrationNames = (): string[] =>
  readdirSync(path.join(import.meta.dirname, 'migrations'))
    .flatMap((file) => /^(\d.*)\.ts$/.exec(file)?.[1] ?? [])
    .sort()

/** The names of the migrations that a database has had. */
async function doneNames(database: Queryable): Promise<Set<string>> {
  const table = await database.query(`SELECT to_regclass('payload_migrations') AS found`)
  if (!table.rows[0]?.found) return new Set()
  const { rows } = await database.query<{ name: string }>('SELECT name FROM payload_migrations')
  return new Set(rows.map(({ name }) => name))
}

/** All migrations, or none where none is missing: they bring Payload along, which takes seconds to load. */
async function loadMissing(pool: Pool): Promise<Migration[]> {
  const done = await doneNames(pool)
  if (migrationNames().every((name) => done.has(name))) return []
  return (await import('./migrations')).migrations
}

/** Notes a migration as Payload does: one row, in a batch of its own. */
const record = (database: Queryable, name: string) =>
  database.query(
    `INSERT INTO payload_migrations (name, batch, updated_at, created_at)
     SELECT $1, coalesce(max(batch), 0) + 1, now(), now() FROM payload_migrations WHERE batch > 0`,
    [name],
  )

/**
 * Runs one migration in the caller's transaction and notes it. Payload's own objects exist only once Payload has
 * started; our migrations are plain SQL and never touch them.
 */
export async function runMigration(client: pg.PoolClient, migration: Migration): Promise<void> {
  const { drizzle } = await import('@payloadcms/db-postgres/drizzle/node-postgres')
  // A large table may take longer than any question is allowed to.
  await client.query('SET LOCAL statement_timeout = 0')
  await migration.up({
    db: drizzle({ client }),
    payload: undefined,
    req: undefined,
  } as unknown as MigrateUpArgs)
  await record(client, migration.name)
}

/**
 * Runs the migrations that this database has not had, in order, each in one transaction. An advisory lock makes a
 * second process that starts at the same moment wait and then find nothing to do. Gives the names of those that ran.
 */
export async function migrate(params: { pool: Pool; migrations?: Migration[] }): Promise<string[]> {
  const { pool } = params
  const ran: string[] = []
  await withTransaction(pool, async (client) => {
    await client.query('SELECT pg_advisory_xact_lock($1)', [lockKey])
    await ensureExtensions(client)
  })
  const migrations = params.migrations ?? (await loadMissing(pool))
  for (const migration of migrations) {
    await withTransaction(pool, async (client) => {
      await client.query('SELECT pg_advisory_xact_lock($1)', [lockKey])
      if ((await doneNames(client)).has(migration.name)) return
      await runMigration(client, migration)
      ran.push(migration.name)
    })
  }
  return ran
}
