import { execFileSync } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import { sql } from '@payloadcms/db-postgres'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { restoreBackup } from '@/src/backup/restore-backup'
import { writeBackup } from '@/src/backup/write-backup'
import type { Migration } from '@/src/database/migrate'
import { migrations } from '@/src/database/migrations'
import { addOddRows, fingerprints, openPlace, type Place } from './contents'

let origin: Place
let target: Place
let file: string

beforeAll(async () => {
  origin = await openPlace('named')
  target = await openPlace('named')
  await addOddRows(origin.pool)
  mkdirSync(path.join(origin.dataDir, 'files'))
  writeFileSync(path.join(origin.dataDir, 'files/a.pdf'), 'a file')
  file = path.join(origin.dataDir, 'whole.tar.gz')
  await writeBackup({ ...origin, file })
})
afterAll(async () => {
  await target.close()
  await origin.close()
})

const at = (name: string) => path.join(origin.dataDir, name)

/** Restores and gives the refusal's id; the target must be as it was before. */
async function refusal(args: Partial<Parameters<typeof restoreBackup>[0]>) {
  const before = await fingerprints(target.pool)
  const error = await restoreBackup({ ...target, file, ...args }).catch((reason: unknown) => reason)
  expect(await fingerprints(target.pool)).toEqual(before)
  expect(readdirSync(target.dataDir).filter((name) => name.startsWith('files.'))).toEqual([])
  return (error as { id?: string }).id
}

it('should refuse what is no backup, a damaged one, and one that was cut off', async () => {
  writeFileSync(at('text.tar.gz'), 'not an archive')
  expect(await refusal({ file: at('text.tar.gz') })).toBe('invalid:backup')
  expect(await refusal({ file: at('none.tar.gz') })).toBe('not_found:file')
  execFileSync('tar', ['-czf', at('other.tar.gz'), '-C', origin.dataDir, 'files'])
  expect(await refusal({ file: at('other.tar.gz') })).toBe('invalid:backup')

  const whole = readFileSync(file)
  writeFileSync(at('cut.tar.gz'), whole)
  truncateSync(at('cut.tar.gz'), Math.floor(whole.length * 0.6))
  expect(await refusal({ file: at('cut.tar.gz') })).toBe('invalid:backup')
  const unpacked = gunzipSync(whole)
  const end = unpacked.indexOf('end.json')
  writeFileSync(at('no-end.tar.gz'), gzipSync(Buffer.concat([unpacked.subarray(0, end), Buffer.alloc(1024)])))
  expect(await refusal({ file: at('no-end.tar.gz') })).toBe('invalid:backup')
})

it('should refuse a backup of a newer Passerelle', async () => {
  expect(await refusal({ migrations: [] })).toBe('newer:backup')
})

it('should refuse a base that holds something, unless told to replace it', async () => {
  await target.pool.query(`INSERT INTO payload_kv (key, data) VALUES ('mine', '1')`)
  expect(await refusal({})).toBe('not_empty:database')
  await restoreBackup({ ...target, file, force: true })
  expect(await fingerprints(target.pool)).toEqual(await fingerprints(origin.pool))
  expect(readFileSync(path.join(target.dataDir, 'files/a.pdf'), 'utf8')).toBe('a file')
})

it('should bring an older backup up to date on its way in, or change nothing when that fails', async () => {
  const later = (statement: string): Migration[] => [
    ...migrations,
    { name: '20990101_000000_later', up: async ({ db }) => void (await db.execute(sql.raw(statement))) },
  ]
  const broken = later('ALTER TABLE nowhere ADD COLUMN a text')
  expect(await refusal({ force: true, migrations: broken })).toBeUndefined()
  const added = later(`ALTER TABLE payload_kv ADD COLUMN note text DEFAULT 'filled'`)
  const report = await restoreBackup({ ...target, file, force: true, migrations: added })
  expect(report.migrated).toEqual(['20990101_000000_later'])
  const { rows } = await target.pool.query('SELECT DISTINCT note FROM payload_kv')
  expect(rows).toEqual([{ note: 'filled' }])
})

it('should leave the former backup alone when a new one fails', async () => {
  const before = readFileSync(file)
  const broken = { ...origin, dataDir: at('whole.tar.gz') }
  await expect(writeBackup({ ...broken, file })).rejects.toThrow()
  expect(readFileSync(file).equals(before)).toBe(true)
  expect(readdirSync(origin.dataDir).filter((name) => name.endsWith('.part'))).toEqual([])
})

it('should say that an empty base has nothing to back up', async () => {
  const place = await openPlace('embedded')
  await place.pool.query('DROP TABLE payload_migrations')
  await expect(writeBackup({ ...place, file: at('empty.tar.gz') })).rejects.toMatchObject({
    id: 'empty:backup',
  })
  await expect(restoreBackup({ ...place, file, force: true })).rejects.toMatchObject({
    id: 'foreign:database',
  })
  await place.close()
})
