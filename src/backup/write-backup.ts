import { createWriteStream, renameSync, rmSync, statSync } from 'node:fs'
import path from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import type { Pool } from '@/src/database/pool'
import type { Queryable } from '@/src/database/queryable'
import { fail } from '@/src/errors/errors'
import { readSequences } from './catalog/sequences'
import { readTables } from './catalog/tables'
import {
  contentFolder,
  type End,
  endName,
  formatName,
  formatVersion,
  type Manifest,
  manifestName,
  tableMember,
} from './format'
import { listFiles } from './list-files'
import { readRows } from './read-rows'
import { inSnapshot } from './snapshot'
import { endOfArchive, fileMember, member } from './tar/write'

/** How far a backup or a restoration has come. */
export type BackupProgress = { table: string; rows: number } | { file: string; files: number }

/** What a backup holds; `rows` by table, `bytes` as compressed. */
export type BackupReport = {
  file: string
  bytes: number
  createdAt: string
  rows: End['rows']
  files: number
}

type Told = End & { createdAt: string }
type Source = { pool: Pool; dataDir: string; onProgress?: (progress: BackupProgress) => void }

async function readManifest(db: Queryable): Promise<Omit<Manifest, 'tables'>> {
  const { rows } = await db.query<{ postgres: string; migrated: boolean }>(
    `SELECT current_setting('server_version') AS postgres, to_regclass('public.payload_migrations') IS NOT NULL AS migrated`,
  )
  if (!rows[0]?.migrated) throw fail('empty:backup')
  const done = await db.query<{ name: string }>(
    'SELECT name FROM public.payload_migrations WHERE batch > 0 ORDER BY id',
  )
  return {
    format: formatName,
    version: formatVersion,
    createdAt: new Date().toISOString(),
    postgres: rows[0].postgres,
    migrations: done.rows.map(({ name }) => name),
  }
}

/** The members that hold the database; gives what the end says of it. */
async function* databaseMembers({
  db,
  onProgress,
}: Source & { db: Queryable }): AsyncGenerator<Buffer, Omit<Told, 'files'>> {
  const manifest = await readManifest(db)
  const tables = await readTables(db)
  const columns = tables.map((table) => [table.name, table.columns.map(({ name }) => name)])
  const content = JSON.stringify({ ...manifest, tables: Object.fromEntries(columns) }, null, 2)
  yield* member({ name: manifestName, content })
  const rows: End['rows'] = {}
  for (const table of tables) {
    let number = 0
    rows[table.name] = 0
    for await (const part of readRows({ db, table })) {
      number += 1
      rows[table.name] = (rows[table.name] ?? 0) + part.rows
      yield* member({ name: tableMember(table.name, number), content: part.text })
      onProgress?.({ table: table.name, rows: rows[table.name] ?? 0 })
    }
  }
  return { createdAt: manifest.createdAt, rows, sequences: await readSequences(db) }
}

async function* archive(source: Source): AsyncGenerator<Buffer, Told> {
  const database = yield* inSnapshot({
    pool: source.pool,
    work: (db) => databaseMembers({ ...source, db }),
  })
  let files = 0
  // Files never change once they are stored: read after the rows, they hold nobody up.
  for (const { name, ...stored } of listFiles(path.join(source.dataDir, contentFolder))) {
    yield* fileMember({ name: `${contentFolder}/${name}`, ...stored })
    files += 1
    source.onProgress?.({ file: name, files })
  }
  const { createdAt, ...end } = { ...database, files }
  yield* member({ name: endName, content: JSON.stringify(end, null, 2) })
  yield endOfArchive()
  return { createdAt, ...end }
}

/**
 * Writes the whole base and its files into one archive (`.tar.gz`, mode 0600), while the site runs: rows as they were at
 * one moment, in a form that either database reads. It is made beside `file` and renamed when complete; what stood
 * there before stays until then. Throws `empty:backup`, and what the file system says.
 */
export async function writeBackup(args: Source & { file: string }): Promise<BackupReport> {
  const { file } = args
  const beside = `${file}.${process.pid}.part`
  let told: Told | undefined
  const bytes = async function* () {
    told = yield* archive(args)
  }
  try {
    await pipeline(
      Readable.from(bytes(), { objectMode: true }),
      createGzip({ level: 3 }),
      createWriteStream(beside, { mode: 0o600, flush: true }),
    )
    renameSync(beside, file)
  } finally {
    rmSync(beside, { force: true })
  }
  if (!told) throw new Error('a backup without an end')
  const { createdAt, rows, files } = told
  return { file, bytes: statSync(file).size, createdAt, rows, files }
}
