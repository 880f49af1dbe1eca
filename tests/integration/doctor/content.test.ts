import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Finding } from '@/src/cli/doctor/finding'
import { lookAtContent } from '@/src/cli/doctor/look-at-content'
import { openTestDatabase, type TestDatabase } from '@/tests/support/database'

let database: TestDatabase

beforeAll(async () => {
  database = await openTestDatabase()
})
afterAll(() => database.close())

const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ')
const look = async (check: Finding['check']) => {
  const found = (await lookAtContent(database.pool)).find((finding) => finding.check === check)
  return { state: found?.state, text: plain(found?.text ?? '') }
}

/** Publishes documents that were to be read again on these days, and lets their indexing end in this state. */
async function publish({ titles, review, state }: { titles: string[]; review?: string; state: string }) {
  for (const title of titles)
    await database.pool.query(
      `WITH one AS (
         INSERT INTO documents (collection, record_id, state, visibility, title, address, review_date, updated_at)
         VALUES ('resources', $1, 'published', 'public', $1, '/', $2, now()) RETURNING id)
       INSERT INTO indexings (document, state) SELECT id, $3 FROM one`,
      [title, review, state],
    )
}

it('should find nothing to say of an empty base but that nobody may administer it', async () => {
  const states = (await lookAtContent(database.pool)).map(({ check, state }) => [check, state])
  expect(states).toEqual([
    ['documents', 'ok'],
    ['queue', 'ok'],
    ['admins', 'warning'],
    ['demo', 'ok'],
    ['reviews', 'ok'],
  ])
})

it('should say what is outdated since which day, and what failed, by their titles', async () => {
  await publish({ titles: ['Le prêt'], review: '2026-03-01', state: 'done' })
  expect(await look('reviews')).toEqual({
    state: 'warning',
    text: expect.stringContaining('1 à relire (« Le prêt »), depuis le 1 mars 2026'),
  })
  await publish({ titles: ['A', 'B', 'C', 'D', 'E'], review: '2026-04-01', state: 'failed' })
  await publish({ titles: ['F'], review: '2999-01-01', state: 'waiting' })
  expect((await look('reviews')).text).toContain('6 à relire (« Le prêt », « A », « B » et 3 autres)')
  expect(await look('queue')).toEqual({
    state: 'warning',
    text: expect.stringContaining('5 en échec (« A », « B », « C » et 2 autres), 1 en attente'),
  })
})

it('should write large numbers as French does', async () => {
  await database.pool.query(
    `INSERT INTO documents (collection, record_id, state, visibility, title, address, updated_at)
     SELECT 'glossary', n::text, 'published', 'public', 'x', '/', now() FROM generate_series(1, 1993) AS n`,
  )
  expect((await look('documents')).text).toBe('2 000 publiés, 0 passages')
})
