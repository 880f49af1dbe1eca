import { execFileSync } from 'node:child_process'
import { readdirSync, statSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { drainQueue } from '@/ingestion/queue/work-queue'
import { restoreBackup } from '@/src/backup/restore-backup'
import { writeBackup } from '@/src/backup/write-backup'
import { readSamples } from '@/src/cli/demo/samples'
import type { Pool } from '@/src/database/pool'
import type { Embedder } from '@/src/embeddings/embedder'
import { localEmbedder } from '@/src/embeddings/local-embedder'
import { openTestPayload, type TestPayload } from '@/tests/support/payload'
import { engineOn } from '../assistant/base'
import { benchOn } from '../indexing/bench'
import { addOddRows, fingerprints, openPlace, type Place, structure } from './contents'
import { questions } from './questions'

let origin: TestPayload
let embedder: Embedder
let middle: Place
let last: Place
const archive = (name: string) => path.join(origin.dataDir, name)

// From the database that TEST_DATABASE names to the embedded one, and back: with `postgres`, between the two kinds.
beforeAll(async () => {
  origin = await openTestPayload()
  const { payload } = origin
  await payload.create({
    collection: 'users',
    data: { email: 'a@exemple.fr', name: 'A', role: 'admin', password: 'une phrase pour ce test' },
  })
  const samples = readSamples().sort((a, b) => Number(!a.file) - Number(!b.file))
  for (const { title, summary, visibility, kind, body, file } of samples.slice(0, 12)) {
    const upload = file && (await payload.create({ collection: 'files', data: {}, filePath: file }))
    const text = { blockType: 'imported' as const, format: 'markdown' as const, text: body }
    const blocks = upload ? [text, { blockType: 'file' as const, file: upload.id }] : [text]
    await payload.create({
      collection: 'resources',
      data: { title, summary, visibility, kind, blocks, _status: 'published' },
    })
  }
  embedder = await localEmbedder()
  await drainQueue({ ...benchOn(origin), embedder })
  await addOddRows(origin.pool)
  middle = await openPlace('embedded')
  last = await openPlace('named')
}, 300_000)

afterAll(async () => {
  await last?.close()
  await middle?.close()
  await origin?.close()
  await embedder?.close()
})

/** What the base answers to each question, by words and meaning, or by words alone. */
async function answersOf(pool: Pool, withMeaning = true) {
  // The engine that closes must not close the model that the next one asks.
  const lent: Embedder = { ...embedder, close: async () => {} }
  const site = engineOn({ pool, embedder: withMeaning ? lent : undefined })
  const answers = []
  for (const question of questions) {
    const { timings: _, ...answer } = await site.asks(question)
    // The two databases add up a cosine in different order: they differ in the sixth decimal.
    answers.push({ ...answer, confidence: answer.confidence.toFixed(4) })
  }
  await site.engine.close()
  return answers
}

it('should bring rows, files and answers unchanged to the other database and back', async () => {
  const there = archive('there.tar.gz')
  const back = archive('back.tar.gz')
  const written = await writeBackup({ ...origin, file: there })
  const restored = await restoreBackup({ ...middle, file: there })
  expect(restored).toMatchObject({ rows: written.rows, files: written.files, migrated: [] })
  expect(written.files).toBeGreaterThan(0)
  const again = await writeBackup({ ...middle, file: back })
  await restoreBackup({ ...last, file: back })
  expect(again.rows).toEqual(written.rows)

  const before = await fingerprints(origin.pool)
  expect(Object.keys(before)).toEqual(expect.arrayContaining(Object.keys(written.rows)))
  expect(await fingerprints(middle.pool)).toEqual(before)
  expect(await fingerprints(last.pool)).toEqual(before)
  const names = (dataDir: string) => readdirSync(path.join(dataDir, 'files')).sort()
  expect(names(last.dataDir)).toEqual(names(origin.dataDir))

  const answers = await answersOf(origin.pool)
  expect(new Set(answers.map(({ status }) => status)).size).toBeGreaterThan(1)
  expect(await answersOf(origin.pool, false)).not.toEqual(answers)
  expect(await answersOf(middle.pool)).toEqual(answers)
  expect(await answersOf(last.pool)).toEqual(answers)
}, 300_000)

it('should put back every key, index and trigger', async () => {
  expect(await structure(middle.pool)).toEqual(await structure((await empty()).pool))
})

it('should let numbers go on where they stood, and tell the change feed of every document', async () => {
  const { rows } = await last.pool.query<{ id: string; latest: string }>(
    `INSERT INTO indexings (document, state) SELECT id, 'superseded' FROM documents LIMIT 1
     RETURNING id, (SELECT max(id) FROM indexings) AS latest`,
  )
  expect(BigInt(rows[0]?.id ?? 0)).toBeGreaterThan(BigInt(rows[0]?.latest ?? 0))
  const { rows: stale } = await last.pool.query(
    'SELECT 1 FROM documents WHERE changed >= pg_snapshot_xmax(pg_current_snapshot())',
  )
  expect(stale).toEqual([])
})

it('should be an archive that every system opens, closed to others', async () => {
  const file = archive('there.tar.gz')
  const listed = execFileSync('tar', ['-tzf', file], { encoding: 'utf8' })
  expect(listed).toMatch(/^manifest\.json\n/)
  expect(listed).toMatch(/\ntables\/resources\/000001\.jsonl\n/)
  expect(listed).toMatch(/\nend\.json\n$/)
  expect(statSync(file).mode & 0o077).toBe(0)
})

let unused: Place | undefined
const empty = async () => {
  unused ??= await openPlace('embedded')
  return unused
}
afterAll(() => unused?.close())
