import type { QueryResult } from 'pg'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { watchIndexing } from '@/src/cli/ingest/watch-indexing'
import type { Pool } from '@/src/database/pool'
import { markdown } from '@/tests/integration/indexing/bench'
import { openTestPayload, type TestPayload } from '@/tests/support/payload'

const many = 12
let test: TestPayload
let records: { id: number; hash: string }[]

beforeAll(async () => {
  test = await openTestPayload()
  records = []
  for (let number = 1; number <= many; number += 1) {
    const hash = `hash-${number}`
    const data = {
      title: `Fiche ${number}`,
      visibility: 'network' as const,
      _status: 'published' as const,
      origin: { path: `fiche-${number}.md`, hash },
      blocks: markdown(`La fiche ${number}.`),
    }
    const { id } = await test.payload.create({ collection: 'resources', data, depth: 0 })
    records.push({ id, hash })
  }
})
afterAll(() => test.close())

/** The test's pool, which counts how many questions wait for an answer at the same time. */
function countingPool() {
  let open = 0
  const counts = { asked: 0, most: 0 }
  const query = async (...args: [string, unknown[]]): Promise<QueryResult> => {
    open += 1
    counts.asked += 1
    counts.most = Math.max(counts.most, open)
    try {
      return await test.pool.query(...args)
    } finally {
      open -= 1
    }
  }
  return { pool: { query } as unknown as Pick<Pool, 'query'>, counts }
}

const finish = (state: 'done' | 'failed', ids: number[]) =>
  test.pool.query(
    `UPDATE indexings SET state = $1, error_id = CASE WHEN $1 = 'failed' THEN 'empty:file' END, error_message = 'Vide.'
     WHERE document IN (SELECT id FROM documents WHERE record_id = ANY($2))`,
    [state, ids.map(String)],
  )

it('should ask one question at a time, however many records it waits for', async () => {
  const { pool, counts } = countingPool()
  const watch = watchIndexing(pool)
  const ended: number[] = []
  const outcomes = Promise.all(
    records.map(async (record) => {
      const outcome = await watch.outcomeOf(record)
      ended.push(record.id)
      return outcome
    }),
  )
  await expect.poll(() => counts.asked).toBeGreaterThan(2)
  expect(ended).toEqual([])
  const [first = records[0], ...others] = records
  await finish('failed', [first?.id ?? 0])
  await expect.poll(() => ended).toEqual([first?.id])
  await finish(
    'done',
    others.map(({ id }) => id),
  )
  const [failed, ...done] = await outcomes
  expect(failed).toEqual({ passages: 0, error: { id: 'empty:file', message: 'Vide.' } })
  expect(done).toEqual(Array(many - 1).fill({ passages: 0, findings: {} }))
  expect(counts.most).toBe(1)
})

it('should tell that a record is not the one that was saved, and wait again afterwards', async () => {
  const watch = watchIndexing(test.pool)
  const [record = { id: 0, hash: '' }] = records
  expect(await watch.outcomeOf({ ...record, hash: 'another' })).toBe('lost')
  expect(await watch.outcomeOf({ id: 999_999, hash: 'none' })).toBe('lost')
  expect(await watch.outcomeOf(record)).toMatchObject({ error: { id: 'empty:file' } })
})
