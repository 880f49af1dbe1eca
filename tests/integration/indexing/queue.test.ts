import { expect, it } from 'vitest'
import { extractPart } from '@/ingestion/extract-part'
import { toDocumentRow } from '@/ingestion/index/document-row'
import { mostRetries } from '@/ingestion/queue/failures'
import { runAttempt, type Workbench } from '@/ingestion/queue/run-attempt'
import { drainQueue } from '@/ingestion/queue/work-queue'
import { fail } from '@/src/errors/errors'
import { upsertDocument } from '@/src/passages/document-row'
import { plainEmbedder } from './bench'
import { testQueue } from './test-queue'

const { bench, db, records, publish, rewrite, attempts, generations, claim } = testQueue()

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
    ...bench(),
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

  await drainQueue(bench())
  const { rows } = await db().query('SELECT text FROM passages WHERE document = $1', [id])
  expect(rows).toEqual([{ text: 'Deux.' }])
})

it('should say why an attempt failed and try again what may pass', async () => {
  const { id } = await publish('Un.')
  let failures = 0
  const failing: Workbench = {
    ...bench(),
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
    ...bench(),
    extract: async () => {
      throw new Error('a fault of ours')
    },
  }
  await drainQueue(broken)
  const failed = await attempts(id)
  expect(failed).toHaveLength(1 + mostRetries)
  expect(failed.at(-1)).toMatchObject({ state: 'failed', errorId: 'failed:indexing' })

  await rewrite(recordId, 'Deux.')
  await drainQueue(bench())
  expect((await attempts(id)).at(-1)).toMatchObject({ state: 'done', attempt: 1 })
})

it('should not try again what cannot pass', async () => {
  const { id } = await publish('Un.')
  await drainQueue({
    ...bench(),
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
    ...bench(),
    backoff: () => 3600,
    extract: () => Promise.reject(fail('unavailable:embeddings')),
  }
  await drainQueue(down)
  expect(await claim('a')).toBeUndefined()
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
    db: db(),
    row: toDocumentRow(records.get(recordId) ?? document),
  })
  await drainQueue({
    ...bench(),
    extract: (part) =>
      part.kind === 'file'
        ? Promise.reject(fail('unreadable:file', { name: part.filename }))
        : extractPart(part),
  })
  expect(await attempts(id)).toMatchObject([{ state: 'done', errorId: 'unreadable:file' }])
})
