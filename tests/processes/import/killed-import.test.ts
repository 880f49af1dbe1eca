import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { extractPart } from '@/ingestion/extract-part'
import { draftPassages } from '@/ingestion/index/draft-passages'
import { readFileSource } from '@/ingestion/sources/read-file'
import { readSources } from '@/ingestion/sources/read-sources'
import { seeded } from '@/tests/integration/indexing/fixtures'
import { importRound, removeDocuments, type Served, writeDocuments } from '@/tests/support/kill-import'

const count = 40
/** The worker, the owner and the web process, each once. */
const kills = 3
/** Milliseconds: a round starts a site, imports, and waits for what was killed to be started again. */
const patience = 600_000

let documents: string
let undisturbed: Served

const byPlace = (a: Served[number], b: Served[number]) =>
  a.title < b.title ? -1 : a.title > b.title ? 1 : a.order - b.order

/** What is served when nobody kills: of each document the passages that it is cut into, each with its vector. */
async function passagesOf(folder: string): Promise<Served> {
  const served: Served = []
  for await (const file of readSources({ paths: [folder] })) {
    const { title, content } = await readFileSource(file)
    if (content.format === 'file') throw new Error(`${file.path} is no text`)
    const parts = [{ kind: 'markdown' as const, text: content.text }]
    const { passages } = await draftPassages({ document: { title, parts }, extract: extractPart })
    served.push(...passages.map(({ order, text }) => ({ title, order, text, vectors: 1 })))
  }
  return served.sort(byPlace)
}

beforeAll(async () => {
  documents = writeDocuments(count)
  undisturbed = await passagesOf(documents)
}, patience)
afterAll(() => removeDocuments(documents))

// Twenty rounds of 300 documents, compared with a whole import that nobody disturbs: bench/kill-during-import.ts
describe(`an import of ${count} documents while worker, owner and web are killed at random moments`, () => {
  it(
    'should end with the documents and passages of an undisturbed one',
    async () => {
      const { served, killed, code, failures } = await importRound({
        documents,
        kills,
        random: seeded(1),
      })
      expect({ failures, code, killed: killed.length }).toEqual({ failures: [], code: 0, killed: kills })
      expect(new Set(served.map(({ title }) => title)).size).toBe(count)
      expect(served.sort(byPlace)).toEqual(undisturbed)
    },
    patience,
  )
})
