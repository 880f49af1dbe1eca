import path from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { drainQueue } from '@/ingestion/queue/work-queue'
import { readSamples } from '@/src/cli/demo/samples'
import { benchOn } from '@/tests/integration/indexing/bench'
import { openTestPayload, type TestPayload } from '@/tests/support/payload'

let test: TestPayload
beforeAll(async () => {
  test = await openTestPayload()
})
afterAll(() => test.close())

const files = readSamples().flatMap(({ title, file }) => (file ? [{ title, file }] : []))

it('should show one file of each format in the demonstration', () => {
  const formats = new Set(files.map(({ file }) => path.extname(file)))
  expect([...formats].sort()).toEqual(
    ['.csv', '.docx', '.epub', '.odt', '.pdf', '.png', '.pptx', '.srt', '.vtt', '.xlsx'].sort(),
  )
})

it('should make passages of the file of every sample', async () => {
  for (const { title, file } of files) {
    const upload = await test.payload.create({ collection: 'files', data: {}, filePath: file })
    await test.payload.create({
      collection: 'resources',
      data: {
        title,
        visibility: 'public',
        blocks: [{ blockType: 'file', file: upload.id }],
        _status: 'published',
      },
    })
  }
  await drainQueue(benchOn(test))
  const { rows } = await test.pool.query(
    `SELECT d.title, i.error_id AS error, count(p.id)::integer AS passages, i.findings -> 'scans' AS scans
     FROM documents d JOIN indexings i ON i.document = d.id LEFT JOIN passages p ON p.document = d.id AND p.generation = i.id
     GROUP BY 1, 2, i.findings ORDER BY 1`,
  )
  expect(rows.filter(({ error, passages }) => error || passages === 0)).toEqual([])
  expect(rows).toHaveLength(files.length)
  expect(rows.filter(({ scans }) => scans.length > 0)).toMatchObject([{ scans: [{ page: 1, quoted: true }] }])
})
