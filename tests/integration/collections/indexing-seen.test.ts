import { afterAll, beforeAll, expect, it } from 'vitest'
import { drainQueue } from '@/ingestion/queue/work-queue'
import { readToDo } from '@/src/admin/read-to-do'
import { fail } from '@/src/errors/errors'
import { readIndexingState } from '@/src/passages/indexing-state'
import type { Role } from '@/src/visibility/visibility'
import { benchOn, markdown } from '@/tests/integration/indexing/bench'
import { type Account, signInAll } from '@/tests/support/accounts'
import { openTestPayload, type TestPayload } from '@/tests/support/payload'
import { rest } from '@/tests/support/rest'

let test: TestPayload
let by: Record<Role, Account>

beforeAll(async () => {
  test = await openTestPayload()
  by = await signInAll(test.payload)
})
afterAll(() => test.close())

const publish = async (title: string, reviewDate?: string) => {
  const data = {
    title,
    reviewDate,
    visibility: 'network',
    blocks: markdown('Un texte.'),
    _status: 'published',
  } as const
  return String((await test.payload.create({ collection: 'resources', data })).id)
}
const stateOf = (id: string) => readIndexingState({ db: test.pool, collection: 'resources', recordId: id })
const again = (id: string, account?: Account) =>
  rest({
    path: 'indexing/again',
    method: 'POST',
    token: account?.token,
    body: { collection: 'resources', id },
  })
const broken = () => {
  throw fail('unreadable:file', { name: 'plan.pdf' })
}

it('should tell state, passages and duration of a document that is served', async () => {
  const id = await publish('Servie')
  expect((await stateOf(id))?.attempts[0]?.state).toBe('waiting')
  await drainQueue(benchOn(test))
  const state = await stateOf(id)
  expect(state).toMatchObject({ state: 'published', served: 1, isUpdating: false })
  expect(state?.attempts[0]).toMatchObject({ state: 'done', passages: 1, seconds: expect.any(Number) })
})

it('should tell why a document fails and what to do, and take it up again when an editor asks', async () => {
  const id = await publish('Abîmée')
  await drainQueue({ ...benchOn(test), extract: broken })
  const [attempt] = (await stateOf(id))?.attempts ?? []
  expect(attempt).toMatchObject({ state: 'failed', errorId: 'unreadable:file' })
  expect(attempt?.errorMessage).toContain('plan.pdf')
  const before = await readToDo({
    payload: test.payload,
    user: by.editor.user as never,
    now: new Date(),
    locale: 'fr',
  })
  expect(before.cards.find(({ name }) => name === 'failing')?.items).toMatchObject([{ id, canRetry: true }])

  expect((await again(id)).status).toBe(403)
  expect((await again(id, by.mediator)).status).toBe(403)
  expect((await again(id, by.editor)).status).toBe(200)
  await drainQueue(benchOn(test))
  expect((await stateOf(id))?.attempts[0]?.state).toBe('done')
})

it('should queue everything that is published, once, while all goes on being served', async () => {
  const { body } = await rest({ path: 'indexing/all', method: 'POST', token: by.editor.token, body: {} })
  expect(body.queued).toBe(2)
  expect(
    (await rest({ path: 'indexing/all', method: 'POST', token: by.editor.token, body: {} })).body.queued,
  ).toBe(0)
  expect((await rest({ path: 'indexing/all', method: 'POST', body: {} })).status).toBe(403)
  const { rows } = await test.pool.query('SELECT count(*)::integer AS served FROM passages')
  expect(rows[0].served).toBe(2)
  await drainQueue(benchOn(test))
})

it('should find nothing to index again where nothing is published', async () => {
  expect((await again('999999', by.editor)).status).toBe(404)
  expect(
    (await rest({ path: 'indexing/again', method: 'POST', token: by.editor.token, body: {} })).status,
  ).toBe(400)
})

it('should list what is past its review date, and what members and readers sent', async () => {
  await publish('Ancienne', '2020-01-01')
  await test.payload.create({
    collection: 'proposals',
    data: { kind: 'resource', title: 'Proposée', text: 'Un texte.', state: 'waiting' },
  })
  await test.payload.create({
    collection: 'reports',
    data: { page: '/lieux', reason: 'erreurs', state: 'open' },
  })
  const { cards } = await readToDo({
    payload: test.payload,
    user: by.editor.user as never,
    now: new Date(),
    locale: 'fr',
  })
  const titles = Object.fromEntries(cards.map(({ name, items }) => [name, items.map(({ title }) => title)]))
  expect(titles).toEqual({ outdated: ['Ancienne'], proposals: ['Proposée'], reports: ['/lieux'] })
})
