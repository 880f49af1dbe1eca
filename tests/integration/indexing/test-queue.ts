import { afterAll, beforeAll, beforeEach } from 'vitest'
import { extractPart } from '@/ingestion/extract-part'
import { contentHash } from '@/ingestion/index/content-hash'
import { toDocumentRow } from '@/ingestion/index/document-row'
import { claimAttempt } from '@/ingestion/queue/attempts'
import { enqueueIndexing } from '@/ingestion/queue/enqueue'
import type { Workbench } from '@/ingestion/queue/run-attempt'
import type { CitableDocument } from '@/src/documents/document'
import { upsertDocument } from '@/src/passages/document-row'
import { openTestDatabase, type TestDatabase } from '@/tests/support/database'
import { plainEmbedder } from './bench'

/** What a test of the queue works with: a bench for workers, and records that are published and queued by hand. */
export type TestQueue = {
  bench: () => Workbench
  db: () => TestDatabase['pool']
  records: Map<string, CitableDocument>
  publish: (text: string) => Promise<{ id: number; recordId: string }>
  rewrite: (recordId: string, text: string) => Promise<number>
  attempts: (document: number) => Promise<Record<string, unknown>[]>
  generations: (document: number) => Promise<{ generation: number; passages: number }[]>
  claim: (worker: string, leaseSeconds?: number) => ReturnType<typeof claimAttempt>
}

const documentOf = ({ recordId, text }: { recordId: string; text: string }): CitableDocument => ({
  collection: 'resources',
  id: recordId,
  title: 'Titre',
  address: `/ressources/${recordId}`,
  visibility: 'public',
  published: true,
  updatedAt: '2026-03-04T05:06:07.000Z',
  parts: [{ kind: 'markdown', text }],
})

/** An empty queue for each test of a file, on a database of the file's own. */
export function testQueue(): TestQueue {
  let database: TestDatabase
  let made = 0
  const records = new Map<string, CitableDocument>()
  const db = () => database.pool

  beforeAll(async () => {
    database = await openTestDatabase()
  })
  afterAll(() => database.close())
  beforeEach(async () => {
    records.clear()
    await db().query('TRUNCATE documents CASCADE')
  })

  const rewrite = async (recordId: string, text: string) => {
    const document = documentOf({ recordId, text })
    records.set(recordId, document)
    const { id } = await upsertDocument({ db: db(), row: toDocumentRow(document) })
    await enqueueIndexing({ db: db(), document: id, contentHash: contentHash(document) })
    return id
  }

  return {
    db,
    records,
    rewrite,
    bench: () => ({
      db: db(),
      embedder: plainEmbedder(),
      extract: extractPart,
      readDocument: async ({ recordId }) => records.get(recordId),
      readFilePart: async () => undefined,
      leaseSeconds: 60,
      backoff: () => 0,
    }),
    publish: async (text) => {
      made += 1
      const recordId = `r${made}`
      return { id: await rewrite(recordId, text), recordId }
    },
    attempts: async (document) => {
      const { rows } = await db().query(
        'SELECT id, state, attempt, error_id AS "errorId", error_message AS "errorMessage" FROM indexings WHERE document = $1 ORDER BY id',
        [document],
      )
      return rows
    },
    generations: async (document) => {
      const { rows } = await db().query(
        'SELECT generation, count(*)::integer AS passages FROM passages WHERE document = $1 GROUP BY generation',
        [document],
      )
      return rows
    },
    claim: (worker, leaseSeconds = 60) => claimAttempt({ db: db(), worker, leaseSeconds }),
  }
}
