import { afterAll, beforeAll, expect, inject, it } from 'vitest'
import { cosines, denseCandidates } from '@/src/passages/nearest'
import { openOwnDatabase, type TestDatabase } from '@/tests/support/database'
import { draftWith, seeded, serve, unitVector } from './fixtures'

const model = 'e5-small-fr'
const random = seeded(7)
const perDocument = 50
// A server puts a vector into its index ten times as fast as the embedded database.
const documents = inject('testDatabase').kind === 'postgres' ? 100 : 50
const total = documents * perDocument
let database: TestDatabase
let publicDocuments: number[]

/** Building the index at the end is ten times faster than row by row. */
async function withoutIndex(fill: () => Promise<void>) {
  const name = 'embeddings_e5_small_fr_idx'
  const { rows } = await database.pool.query(`SELECT pg_get_indexdef('${name}'::regclass) AS definition`)
  await database.pool.query(`DROP INDEX ${name}`)
  await fill()
  await database.pool.query(rows[0].definition)
  await database.pool.query('ANALYZE')
}

async function fill() {
  for (let at = 0; at < documents; at += 1) {
    const visibility = at % (documents / 2) === 0 ? 'public' : 'editors'
    const passages = Array.from({ length: perDocument }, (_, order) => draftWith(`Passage ${at}.${order}`))
    const vectors = passages.map(() => unitVector(random))
    const { document } = await serve({
      db: database.pool,
      row: { visibility },
      passages,
      embedded: { model, vectors },
    })
    if (visibility === 'public') publicDocuments.push(document)
  }
}

beforeAll(async () => {
  database = await openOwnDatabase()
  publicDocuments = []
  await withoutIndex(fill)
})
afterAll(() => database.close())

const exact = async (vector: Float32Array, limit: number, documentIds = publicDocuments) => {
  const all = await cosines({ db: database.pool, vector, model, documentIds })
  return all.sort((a, b) => b.cosine - a.cosine).slice(0, limit)
}

it(`should find what a visitor may see when 100 of ${total} passages are public`, async () => {
  const recalls: number[] = []
  for (let question = 0; question < 10; question += 1) {
    const vector = unitVector(random)
    const found = await denseCandidates({
      pool: database.pool,
      vector,
      model,
      visibilities: ['public'],
      limit: 60,
    })
    const wanted = new Set((await exact(vector, 60)).map((hit) => hit.passage))
    expect(found).toHaveLength(60)
    expect(found.every((hit) => publicDocuments.includes(hit.document))).toBe(true)
    recalls.push(found.filter((hit) => wanted.has(hit.passage)).length / 60)
  }
  expect(recalls.reduce((sum, recall) => sum + recall, 0) / recalls.length).toBeGreaterThan(0.9)
})

it('should find what an editor may see, who sees nearly everything, through the index alone', async () => {
  const { rows } = await database.pool.query<{ id: number }>('SELECT id FROM documents')
  const vector = unitVector(random)
  const statements: string[] = []
  const pool = {
    connect: async () => {
      const client = await database.pool.connect()
      return {
        query: <Row extends object>(text: string, values?: unknown[]) => {
          statements.push(text)
          return client.query<Row>(text, values)
        },
        release: (broken?: boolean) => client.release(broken),
      }
    },
  }
  const found = await denseCandidates({
    pool,
    vector,
    model,
    visibilities: ['public', 'editors'],
    limit: 300,
  })
  const all = rows.map(({ id }) => id)
  const wanted = new Set((await exact(vector, 300, all)).map((hit) => hit.passage))
  expect(found).toHaveLength(300)
  expect(found.filter((hit) => wanted.has(hit.passage)).length / 300).toBeGreaterThan(0.7)
  expect(statements.filter((text) => text.includes('FROM embeddings'))).toHaveLength(1)
})

it('should give the nearest first, with the cosine that the exact look gives', async () => {
  const vector = unitVector(random)
  const found = await denseCandidates({
    pool: database.pool,
    vector,
    model,
    visibilities: ['public'],
    limit: 5,
  })
  expect(found.map((hit) => hit.cosine)).toEqual(found.map((hit) => hit.cosine).sort((a, b) => b - a))
  const byPassage = new Map((await exact(vector, 100)).map((hit) => [hit.passage, hit.cosine]))
  for (const hit of found) expect(byPassage.get(hit.passage)).toBeCloseTo(hit.cosine, 5)
})

it('should use the partial index of the model', async () => {
  const { rows } = await database.pool.query(
    `EXPLAIN SELECT passage FROM embeddings WHERE model = 'e5-small-fr'
     ORDER BY v::vector(384) <=> (SELECT v::vector(384) FROM embeddings LIMIT 1) LIMIT 5`,
  )
  expect(JSON.stringify(rows)).toContain('embeddings_e5_small_fr_idx')
})

it('should refuse a model name that could leave its quotes', async () => {
  const vector = unitVector(random)
  await expect(cosines({ db: database.pool, vector, model: "x' OR '1", documentIds: [1] })).rejects.toThrow(
    RangeError,
  )
})
