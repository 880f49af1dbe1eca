import { createReadStream } from 'node:fs'
import path from 'node:path'
import { createGunzip } from 'node:zlib'
import type pg from 'pg'
import { ensureExtensions, type Migration, runMigration } from '@/src/database/migrate'
import { migrations as allMigrations } from '@/src/database/migrations'
import { type Pool, withTransaction } from '@/src/database/pool'
import { fail } from '@/src/errors/errors'
import { backupError } from './backup-error'
import { clearSchema } from './catalog/clear-schema'
import { setSequences } from './catalog/sequences'
import { readTables, type Table } from './catalog/tables'
import { unguarded } from './catalog/unguarded'
import { contentFolder, type End, type Manifest } from './format'
import { listFiles } from './list-files'
import { loadMembers } from './load-members'
import { readHead } from './read-head'
import { type Replacement, replaceFolder } from './replace-folder'
import { damaged } from './tar/header'
import { type OpenMember, readMembers } from './tar/read'
import { holdsRows, isInUse } from './target'
import type { BackupProgress } from './write-backup'

/** What was restored: rows by table, and the migrations that brought an older backup up to date. */
export type RestoreReport = {
  createdAt: string
  rows: End['rows']
  files: number
  migrated: string[]
}

type Arguments = {
  file: string
  pool: Pool
  dataDir: string
  /** Replaces what is there. */
  force?: boolean
  migrations?: Migration[]
  onProgress?: (progress: BackupProgress) => void
}

/** The tables as the backup's migrations made them; they must be those that it was written from. */
async function sameTables({ client, manifest }: { client: pg.PoolClient; manifest: Manifest }) {
  const tables = await readTables(client)
  const names = (table: Table) => table.columns.map(({ name }) => name).sort()
  const here = Object.fromEntries(tables.map((table) => [table.name, names(table)]))
  const there = Object.entries(manifest.tables).map(([name, columns]) => [name, [...columns].sort()])
  const same =
    there.length === tables.length &&
    there.every(([name, columns]) => JSON.stringify(here[String(name)]) === JSON.stringify(columns))
  if (!same) throw damaged('other tables than its migrations make')
  return tables
}

async function refuseIfTaken({ client, args }: { client: pg.PoolClient; args: Arguments }) {
  if (await isInUse(client)) throw fail('in_use:database')
  const taken = (await holdsRows(client)) || listFiles(path.join(args.dataDir, contentFolder)).length > 0
  if (taken && !args.force) throw fail('not_empty:database')
}

async function restoreInto(
  args: Arguments & {
    client: pg.PoolClient
    first: OpenMember
    members: AsyncIterator<OpenMember>
    files: Replacement
  },
): Promise<RestoreReport> {
  const { client, first, members, files, migrations = allMigrations, file: archive, onProgress } = args
  const known = migrations.map(({ name }) => name)
  const manifest = await readHead({ first, known, path: archive })
  const had = (migration: Migration) => manifest.migrations.includes(migration.name)
  await client.query('SET LOCAL idle_in_transaction_session_timeout = 0')
  await client.query('SET LOCAL statement_timeout = 0')
  await refuseIfTaken({ client, args })
  await clearSchema(client)
  await ensureExtensions(client)
  for (const migration of migrations.filter(had)) await runMigration(client, migration)
  const tables = await sameTables({ client, manifest })
  const load = () => loadMembers({ db: client, members, tables, folder: files.beside, onProgress })
  const end = await unguarded({ db: client, tables, load })
  await setSequences({ db: client, sequences: end.sequences })
  const later = migrations.filter((migration) => !had(migration))
  for (const migration of later) await runMigration(client, migration)
  files.swap()
  return {
    createdAt: manifest.createdAt,
    rows: end.rows,
    files: end.files,
    migrated: later.map(({ name }) => name),
  }
}

/**
 * Puts a backup in the place of what a database and a data folder hold: all of it or, where anything fails, nothing. The
 * structure is made as the backup had it, its rows are loaded, then the migrations since then are run, as they would
 * have been on the spot. No site may run on either. Throws `not_found:file`, `invalid:backup`, `newer:backup`,
 * `not_empty:database` (without `force`), `foreign:database`, `in_use:database`, and what opening a database throws.
 */
export async function restoreBackup(args: Arguments): Promise<RestoreReport> {
  const { file, pool, dataDir } = args
  const source = createReadStream(file)
  const unpacked = createGunzip()
  source.on('error', (error) => unpacked.destroy(error))
  const members = readMembers(source.pipe(unpacked))
  let files: Replacement | undefined
  try {
    const first = await members.next()
    if (first.done) throw damaged('an empty archive')
    const prepared = replaceFolder(path.join(dataDir, contentFolder))
    files = prepared
    const report = await withTransaction(pool, (client) =>
      restoreInto({ ...args, client, first: first.value, members, files: prepared }),
    )
    prepared.keep()
    await pool.query('ANALYZE')
    return report
  } catch (error) {
    files?.undo()
    throw backupError({ error, path: file })
  } finally {
    source.destroy()
    unpacked.destroy()
  }
}
