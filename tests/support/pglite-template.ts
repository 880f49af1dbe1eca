import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { createBackend } from '@/src/database/embedded/backend'
import { openInMemory } from '@/src/database/embedded/pglite'
import { startMultiplexer } from '@/src/database/embedded/server'
import { migrate } from '@/src/database/migrate'
import { createPool } from '@/src/database/pool'

const root = path.resolve(import.meta.dirname, '../..')
const cache = path.join(root, '.cache/test-database')

/** Changes with everything that shapes the template: the migrations, the code that runs them, PGlite and how it is opened. */
function fingerprint(): string {
  const migrations = path.join(root, 'src/database/migrations')
  const files = [
    ...readdirSync(migrations).map((name) => path.join(migrations, name)),
    path.join(root, 'src/database/migrate.ts'),
    path.join(root, 'src/database/embedded/pglite.ts'),
    import.meta.filename,
    path.join(root, 'node_modules/@electric-sql/pglite/package.json'),
  ]
  const hash = createHash('sha256')
  for (const file of files.sort()) hash.update(readFileSync(file))
  return hash.digest('hex').slice(0, 16)
}

/** Drops two of the three databases in a dump: others are made from them, and no test makes one. */
const withoutTemplates = [
  "UPDATE pg_database SET datistemplate = false WHERE datname LIKE 'template%'",
  'DROP DATABASE template0',
  'DROP DATABASE template1',
  'CHECKPOINT',
]

async function makeTemplate(): Promise<Blob> {
  const database = await openInMemory()
  const backend = await createBackend(database)
  const server = await startMultiplexer({
    backend,
    password: 'template',
    onFatal: (error) => {
      throw error
    },
  })
  const pool = createPool({ url: server.url })
  await migrate({ pool })
  await pool.end()
  await server.close()
  for (const statement of withoutTemplates) await database.exec(statement)
  const dump = await database.dumpDataDir('none')
  await database.close()
  return dump
}

/**
 * Path of a dump of a migrated embedded database: made once for each state of the migrations, then reused. Two runs side
 * by side may both make it; whoever is last replaces it by the same.
 */
export async function pgliteTemplate(): Promise<string> {
  const name = `${fingerprint()}.tar`
  const file = path.join(cache, name)
  if (existsSync(file)) return file
  mkdirSync(cache, { recursive: true })
  for (const old of readdirSync(cache))
    if (!old.startsWith(name)) rmSync(path.join(cache, old), { force: true })
  const dump = await makeTemplate()
  const beside = `${file}.${process.pid}`
  writeFileSync(beside, Buffer.from(await dump.arrayBuffer()))
  renameSync(beside, file)
  return file
}
