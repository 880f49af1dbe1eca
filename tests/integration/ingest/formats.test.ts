import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { drainQueue } from '@/ingestion/queue/work-queue'
import { readFileSource } from '@/ingestion/sources/read-file'
import { saveResource } from '@/src/cli/ingest/save-resource'
import { makeDocx, makeEpub, makeOdt, makePptx, makeXlsx } from '@/tests/fixtures/make-office'
import { makePdf } from '@/tests/fixtures/make-pdf'
import { benchOn, servedTexts } from '@/tests/integration/indexing/bench'
import { openTestPayload, type TestPayload } from '@/tests/support/payload'

let test: TestPayload
beforeAll(async () => {
  test = await openTestPayload()
})
afterAll(() => test.close())

const about = { title: 'Le prêt', date: '2026-03-02' }
const sentence = 'Une tablette se prête quinze jours.'
const pieces = [{ text: sentence }]

const files: Record<string, Uint8Array | string> = {
  'pret.docx': makeDocx({ ...about, pieces }),
  'pret.odt': makeOdt({ ...about, pieces }),
  'pret.pptx': makePptx({ ...about, slides: [{ title: 'Le prêt', lines: [sentence] }] }),
  'pret.xlsx': makeXlsx({ ...about, sheets: [{ name: 'A', rows: [['Règle'], [sentence]] }] }),
  'pret.epub': makeEpub({ ...about, chapters: [{ title: 'Un', html: `<p>${sentence}</p>` }] }),
  'pret.pdf': makePdf({ pages: [[{ text: 'Une tablette se pr\xeate quinze jours.', y: 700 }]] }),
  'pret.csv': `Numéro;Règle\n1;${sentence}\n`,
  'pret.tsv': `Numéro\tRègle\n1\t${sentence}\n`,
  'pret.srt': `1\n00:00:01,000 --> 00:00:04,000\n${sentence}\n`,
  'pret.vtt': `WEBVTT\n\n00:01.000 --> 00:04.000\n${sentence}\n`,
  'pret.md': `# Le prêt\n\n${sentence}\n`,
  'pret.txt': `${sentence}\n`,
  'pret.html': `<!doctype html><html><body><p>${sentence}</p></body></html>`,
}

it.each(Object.keys(files))('should bring %s from the disk to a passage', async (name) => {
  const folder = path.join(test.dataDir, 'sources')
  mkdirSync(folder, { recursive: true })
  const file = path.join(folder, name)
  writeFileSync(file, files[name] ?? '')
  const source = await readFileSource({ path: file, name })
  const { id, changed } = await saveResource({ payload: test.payload, source, visibility: undefined })
  expect(changed).toBe(true)
  await drainQueue(benchOn(test))
  expect((await servedTexts({ pool: test.pool, id })).join('\n')).toContain(sentence)
  expect(await saveResource({ payload: test.payload, source, visibility: undefined })).toMatchObject({
    id,
    changed: false,
  })
})

it.each([
  ['page.txt', '<!doctype html><script>1</script>', 'text/plain'],
  ['dessin.csv', '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>', 'text/csv'],
  ['donnees.vtt', '<?xml version="1.0"?><a/>', 'text/vtt'],
  ['programme.txt', 'MZ\u0000\u0001\u0002', 'text/plain'],
])('should not take %s as an upload', async (name, content, mimetype) => {
  const data = Buffer.from(content)
  const upload = test.payload.create({
    collection: 'files',
    data: {},
    file: { data, mimetype, name, size: data.length },
  })
  await expect(upload).rejects.toThrow('Formats acceptés')
})
