import { afterAll, beforeAll, expect, it } from 'vitest'
import { readHealth } from '@/src/app/api/_lib/health'
import type { Embedder } from '@/src/embeddings/embedder'
import { fail } from '@/src/errors/errors'
import { openTestDatabase, type TestDatabase } from '../../support/database'
import { plainEmbedder } from '../indexing/bench'
import { rowWith } from '../indexing/fixtures'
import { engineOn } from './base'

let database: TestDatabase

beforeAll(async () => {
  database = await openTestDatabase()
})
afterAll(() => database.close())

/** How a site with this embedder is. */
async function health(embedder?: Embedder, { pool } = database) {
  const { engine } = engineOn({ pool, embedder })
  try {
    return await readHealth({ pool, engine })
  } finally {
    await engine.close()
  }
}

const well = { database: 'ok', vector: 'ok', embeddings: 'ok', index: 'ok', jobs: 'ok' }
const broken: Embedder = {
  ...plainEmbedder(),
  embed: () => Promise.reject(fail('unavailable:embeddings')),
}

it('should be well, with or without embeddings', async () => {
  expect(await health(plainEmbedder())).toEqual({ status: 'ok', checks: well })
  expect(await health()).toEqual({ status: 'ok', checks: { ...well, embeddings: 'off' } })
})

it('should be degraded when embeddings do not answer', async () => {
  expect(await health(broken)).toEqual({ status: 'degraded', checks: { ...well, embeddings: 'down' } })
})

it('should be degraded when work waits and nobody does it', async () => {
  const { collection, recordId, visibility, title, address, updatedAt } = rowWith()
  const { rows } = await database.pool.query(
    `INSERT INTO documents (collection, record_id, state, visibility, title, address, updated_at)
     VALUES ($1, $2, 'published', $3, $4, $5, $6) RETURNING id`,
    [collection, recordId, visibility, title, address, updatedAt],
  )
  const insert = (state: string, lease: string) =>
    database.pool.query(
      `INSERT INTO indexings (document, state, created_at, lease_until)
       VALUES ($1, $2, now() - interval '10 minutes', now() + $3::interval)`,
      [rows[0].id, state, lease],
    )
  await insert('waiting', '0')
  expect(await health()).toMatchObject({ status: 'degraded', checks: { jobs: 'degraded' } })
  await insert('running', '1 minute')
  expect(await health()).toMatchObject({ status: 'ok', checks: { jobs: 'ok' } })
  await database.pool.query('DELETE FROM indexings')
})

it('should be down without its tables, and without its database', async () => {
  await database.pool.query('ALTER TABLE documents RENAME TO elsewhere')
  expect(await health()).toMatchObject({ status: 'down', checks: { database: 'ok', index: 'down' } })
  await database.pool.query('ALTER TABLE elsewhere RENAME TO documents')
  const nowhere = await openTestDatabase()
  await nowhere.close()
  expect(await health(undefined, nowhere)).toMatchObject({
    status: 'down',
    checks: { database: 'down', vector: 'down', index: 'down' },
  })
})
