import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { extractPart } from '@/ingestion/extract-part'
import { contentHash } from '@/ingestion/index/content-hash'
import { toDocumentRow } from '@/ingestion/index/document-row'
import { claimAttempt, renewLease } from '@/ingestion/queue/attempts'
import { enqueueIndexing } from '@/ingestion/queue/enqueue'
import { mostRetries, recoverLost } from '@/ingestion/queue/failures'
import { runAttempt, type Workbench } from '@/ingestion/queue/run-attempt'
import { drainQueue, workQueue } from '@/ingestion/queue/work-queue'
import type { CitableDocument } from '@/src/documents/document'
import { fail } from '@/src/errors/errors'
import { upsertDocument } from '@/src/passages/document-row'
import { openTestDatabase, type TestDatabase } from '@/tests/support/database'
import { plainEmbedder } from './bench'

let database: TestDatabase
let records: Map<string, CitableDocument>
let bench: Workbench
let made = 0

beforeAll(async () => {
  database = await openTestDatabase()
})
afterAll(() => database.close())

beforeEach(async () => {
  await database.pool.query('TRUNCATE documents CASCADE')
  records = new Map()
  bench = {
    db: database.pool,
    embedder: plainEmbedder(),
    extract: extractPart,
    readDocument: async ({ recordId }) => records.get(recordId),
    readFilePart: async () => undefined,
    leaseSeconds: 60,
    backoff: () => 0,
  }
})

/** A published record whose text has several passages, recorded and queued as its hook would. */
async function publish(text: string): Promise<{ id: number; recordId: string }> {
  made += 1
  const recordId = `r${made}`
  return { id: await rewrite(recordId, text), recordId }
}

async function rewrite(recordId: string, text: string): Promise<number> {
  const document: CitableDocument = {
    collection: 'resources',
    id: recordId,
    title: 'Titre',
    address: `/ressources/${recordId}`,
    visibility: 'public',
    published: true,
    updatedAt: '2026-03-04T05:06:07.000Z',
    parts: [{ kind: 'markdown', text }],
  }
  records.set(recordId, document)
  const { id } = await upsertDocument({ db: database.pool, row: toDocumentRow(document) })
  await enqueueIndexing({ db: database.pool, document: id, contentHash: contentHash(document) })
  return id
}

const attempts = async (document: number) => {
  const { rows } = await database.pool.query(
    'SELECT id, state, attempt, error_id AS "errorId", error_message AS "errorMessage" FROM indexings WHERE document = $1 ORDER BY id',
    [document],
  )
  return rows
}

const generations = async (document: number) => {
  const { rows } = await database.pool.query(
    'SELECT generation, count(*)::integer AS passages FROM passages WHERE document = $1 GROUP BY generation',
    [document],
  )
  return rows
}

const claim = (worker: string, leaseSeconds = 60) => claimAttempt({ db: database.pool, worker, leaseSeconds })

const longText = (words: string) =>
  Array.from({ length: 90 }, (_, at) => `## Partie ${at}\n\n${`${words} numéro ${at}. `.repeat(60)}`).join(
    '\n\n',
  )

it('should give a document to one worker only', async () => {
  await publish('Un.')
  const claims = await Promise.all([claim('a'), claim('b'), claim('c')])
  expect(claims.filter(Boolean)).toHaveLength(1)
})

it('should let newer content take the place of what waits', async () => {
  const { id, recordId } = await publish('Un.')
  await rewrite(recordId, 'Deux.')
  expect(await attempts(id)).toMatchObject([{ state: 'waiting' }])
})

it('should not run two attempts at one document at once', async () => {
  const { recordId } = await publish('Un.')
  expect(await claim('a')).toBeDefined()
  await rewrite(recordId, 'Deux.')
  expect(await claim('b')).toBeUndefined()
})

it('should not serve content that changed while it was indexed, and serve the newest in the end', async () => {
  const { id, recordId } = await publish('Un.')
  const slow: Workbench = {
    ...bench,
    embedder: {
      ...plainEmbedder(),
      embed: async (args) => {
        await rewrite(recordId, 'Deux.')
        return plainEmbedder().embed(args)
      },
    },
  }
  const attempt = await claim('a')
  if (attempt) await runAttempt(slow, attempt)
  expect(await attempts(id)).toMatchObject([{ state: 'superseded' }, { state: 'waiting' }])
  expect(await generations(id)).toEqual([])

  await drainQueue(bench)
  const { rows } = await database.pool.query('SELECT text FROM passages WHERE document = $1', [id])
  expect(rows).toEqual([{ text: 'Deux.' }])
})

it('should say why an attempt failed and try again what may pass', async () => {
  const { id } = await publish('Un.')
  let failures = 0
  const failing: Workbench = {
    ...bench,
    embedder: {
      ...plainEmbedder(),
      embed: async (args) => {
        failures += 1
        if (failures <= 2) throw fail('unavailable:embeddings')
        return plainEmbedder().embed(args)
      },
    },
  }
  await drainQueue(failing)
  expect(await attempts(id)).toMatchObject([
    {
      state: 'failed',
      attempt: 1,
      errorId: 'unavailable:embeddings',
      errorMessage: expect.stringMatching(/vecteurs/),
    },
    { state: 'failed', attempt: 2 },
    { state: 'done', attempt: 3, errorId: null },
  ])
})

it('should give up after its retries, and start afresh with new content', async () => {
  const { id, recordId } = await publish('Un.')
  const broken: Workbench = {
    ...bench,
    extract: async () => {
      throw new Error('a fault of ours')
    },
  }
  await drainQueue(broken)
  const failed = await attempts(id)
  expect(failed).toHaveLength(1 + mostRetries)
  expect(failed.at(-1)).toMatchObject({ state: 'failed', errorId: 'failed:indexing' })

  await rewrite(recordId, 'Deux.')
  await drainQueue(bench)
  expect((await attempts(id)).at(-1)).toMatchObject({ state: 'done', attempt: 1 })
})

it('should not try again what cannot pass', async () => {
  const { id } = await publish('Un.')
  await drainQueue({
    ...bench,
    extract: async () => {
      throw fail('encrypted:file', { name: 'plan.pdf' })
    },
  })
  expect(await attempts(id)).toMatchObject([
    { state: 'failed', errorId: 'encrypted:file', errorMessage: expect.stringContaining('plan.pdf') },
  ])
})

it('should wait before it tries again', async () => {
  await publish('Un.')
  const down = {
    ...bench,
    backoff: () => 3600,
    extract: () => Promise.reject(fail('unavailable:embeddings')),
  }
  await drainQueue(down)
  expect(await claim('a')).toBeUndefined()
})

it('should neither lose nor double the passages of a worker that was killed halfway', async () => {
  const { id } = await publish(longText('Un texte long'))
  const killed = await claim('killed', 0)
  if (!killed) throw new Error('nothing to claim')
  // Its first batch is staged; then nothing is heard of it any more.
  let batches = 0
  const dying = runAttempt(
    {
      ...bench,
      leaseSeconds: 3600,
      embedder: {
        ...plainEmbedder(),
        embed: async (args) => {
          batches += 1
          return batches === 1 ? plainEmbedder().embed(args) : new Promise(() => {})
        },
      },
    },
    killed,
  )
  void dying
  await expect.poll(async () => (await generations(id)).length, { timeout: 60_000 }).toBe(1)

  expect(await recoverLost({ db: database.pool })).toEqual([id])
  await drainQueue(bench)
  const [served] = await generations(id)
  expect(await generations(id)).toHaveLength(1)
  const { rows } = await database.pool.query(
    'SELECT d.generation, count(DISTINCT p."order")::integer AS orders FROM documents AS d JOIN passages AS p ON p.document = d.id AND p.generation = d.generation WHERE d.id = $1 GROUP BY d.generation',
    [id],
  )
  expect(rows).toEqual([{ generation: served.generation, orders: served.passages }])
  expect(await attempts(id)).toMatchObject([
    { state: 'failed', errorId: 'interrupted:indexing' },
    { state: 'done', attempt: 2 },
  ])
})

it('should take up at once what a killed worker of its name left, and leave the others’ alone', async () => {
  const [left, others] = [await publish('Un.'), await publish('Deux.')]
  expect(await claim('folder', 3600)).toMatchObject({ document: left.id })
  expect(await claim('elsewhere', 3600)).toMatchObject({ document: others.id })
  const stop = new AbortController()
  const working = workQueue({ bench, signal: stop.signal, name: 'folder' })
  await expect
    .poll(() => attempts(left.id), { timeout: 60_000 })
    .toMatchObject([
      { state: 'failed', errorId: 'interrupted:indexing' },
      { state: 'done', attempt: 2 },
    ])
  stop.abort()
  await working
  expect(await attempts(others.id)).toMatchObject([{ state: 'running' }])
})

it('should not let a worker whose lease ran out make its passages the served ones', async () => {
  const { id } = await publish('Un.')
  const late = await claim('late', 0)
  if (!late) throw new Error('nothing to claim')
  const slow: Workbench = {
    ...bench,
    extract: async (part) => {
      await recoverLost({ db: database.pool })
      return extractPart(part)
    },
  }
  await runAttempt(slow, late)
  expect(await renewLease({ db: database.pool, attempt: late, leaseSeconds: 60 })).toBe(false)
  expect(await generations(id)).toEqual([])
})

it('should give back its attempt when it is asked to stop, without counting a try', async () => {
  const { id } = await publish('Un.')
  const attempt = await claim('a')
  if (!attempt) throw new Error('nothing to claim')
  const stop = new AbortController()
  const hanging: Workbench = {
    ...bench,
    embedder: {
      ...plainEmbedder(),
      embed: ({ signal }) =>
        new Promise((_, reject) => {
          signal?.addEventListener('abort', () => reject(signal.reason))
          stop.abort()
        }),
    },
  }
  await runAttempt(hanging, attempt, stop.signal)
  expect(await attempts(id)).toMatchObject([{ state: 'superseded' }, { state: 'waiting', attempt: 0 }])
  await drainQueue(bench)
  expect((await attempts(id)).at(-1)).toMatchObject({ state: 'done', attempt: 1 })
})

it('should give back at once, and without counting a try, what it was at when the database went away', async () => {
  const { id } = await publish('Le prêt dure quinze jours.')
  let away = 0
  const flaky: Workbench['db'] = {
    query: async (...args: Parameters<Workbench['db']['query']>) => {
      const [statement] = args
      // Both the writing of passages and the giving back fail, as when the owner of the database is killed.
      if (away < 2 && /INSERT INTO passages|'superseded'/.test(String(statement))) {
        away += 1
        throw new Error('Connection terminated unexpectedly')
      }
      return database.pool.query(...args)
    },
  } as Workbench['db']
  const stop = new AbortController()
  const working = workQueue({ bench: { ...bench, db: flaky }, signal: stop.signal })
  await expect
    .poll(
      async () => {
        const { rows } = await database.pool.query(
          `SELECT attempt FROM indexings WHERE document = $1 AND state = 'done'`,
          [id],
        )
        return rows
      },
      { timeout: 20_000 },
    )
    .toEqual([{ attempt: 1 }])
  stop.abort()
  await working
  expect(away).toBe(2)
})

it('should index what can be read when one file of several cannot, and say so', async () => {
  const { id, recordId } = await publish('Un.')
  const document = records.get(recordId)
  if (!document) throw new Error('no record')
  records.set(recordId, {
    ...document,
    parts: [
      ...document.parts,
      { kind: 'file', fileId: 4, path: '/nowhere.pdf', mimeType: 'application/pdf', filename: 'plan.pdf' },
    ],
  })
  await upsertDocument({
    db: database.pool,
    row: toDocumentRow(records.get(recordId) ?? document),
  })
  await drainQueue({
    ...bench,
    extract: (part) =>
      part.kind === 'file'
        ? Promise.reject(fail('unreadable:file', { name: part.filename }))
        : extractPart(part),
  })
  expect(await attempts(id)).toMatchObject([{ state: 'done', errorId: 'unreadable:file' }])
})
