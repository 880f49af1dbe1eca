import { expect, it } from 'vitest'
import { extractPart } from '@/ingestion/extract-part'
import { renewLease } from '@/ingestion/queue/attempts'
import { recoverLost } from '@/ingestion/queue/failures'
import { runAttempt, type Workbench } from '@/ingestion/queue/run-attempt'
import { drainQueue, workQueue } from '@/ingestion/queue/work-queue'
import { plainEmbedder } from './bench'
import { testQueue } from './test-queue'

const { bench, db, publish, attempts, generations, claim } = testQueue()

const longText = (words: string) =>
  Array.from({ length: 90 }, (_, at) => `## Partie ${at}\n\n${`${words} numéro ${at}. `.repeat(60)}`).join(
    '\n\n',
  )

it('should neither lose nor double the passages of a worker that was killed halfway', async () => {
  const { id } = await publish(longText('Un texte long'))
  const killed = await claim('killed', 0)
  if (!killed) throw new Error('nothing to claim')
  // Its first batch is staged; then nothing is heard of it any more.
  let batches = 0
  const dying = runAttempt(
    {
      ...bench(),
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

  expect(await recoverLost({ db: db() })).toEqual([id])
  await drainQueue(bench())
  const [served] = await generations(id)
  expect(await generations(id)).toHaveLength(1)
  const { rows } = await db().query(
    'SELECT d.generation, count(DISTINCT p."order")::integer AS orders FROM documents AS d JOIN passages AS p ON p.document = d.id AND p.generation = d.generation WHERE d.id = $1 GROUP BY d.generation',
    [id],
  )
  expect(rows).toEqual([{ generation: served?.generation, orders: served?.passages }])
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
  const working = workQueue({ bench: bench(), signal: stop.signal, name: 'folder' })
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
    ...bench(),
    extract: async (part) => {
      await recoverLost({ db: db() })
      return extractPart(part)
    },
  }
  await runAttempt(slow, late)
  expect(await renewLease({ db: db(), attempt: late, leaseSeconds: 60 })).toBe(false)
  expect(await generations(id)).toEqual([])
})

it('should give back its attempt when it is asked to stop, without counting a try', async () => {
  const { id } = await publish('Un.')
  const attempt = await claim('a')
  if (!attempt) throw new Error('nothing to claim')
  const stop = new AbortController()
  const hanging: Workbench = {
    ...bench(),
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
  await drainQueue(bench())
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
      return db().query(...args)
    },
  } as Workbench['db']
  const stop = new AbortController()
  const working = workQueue({ bench: { ...bench(), db: flaky }, signal: stop.signal })
  await expect
    .poll(
      async () => {
        const { rows } = await db().query(
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
