import type { CollectionSlug } from 'payload'
import { afterAll, afterEach, beforeAll, expect, it, vi } from 'vitest'
import { erasePerson } from '@/collections/users/person/erase-person'
import { drainQueue } from '@/ingestion/queue/work-queue'
import { runScheduledPublication } from '@/ingestion/scheduled-publication'
import { readToDo } from '@/src/admin/read-to-do'
import type { Role } from '@/src/visibility/visibility'
import { benchOn, documentOf, markdown, servedTexts } from '@/tests/integration/indexing/bench'
import { type Account, signIn, signInAll } from '@/tests/support/accounts'
import { openTestPayload, type TestPayload } from '@/tests/support/payload'
import { rest } from '@/tests/support/rest'

let test: TestPayload
let by: Record<Role, Account>

beforeAll(async () => {
  test = await openTestPayload()
  by = await signInAll(test.payload)
})
afterAll(() => test.close())
afterEach(() => {
  vi.useRealTimers()
})

const day = 24 * 3600 * 1000

/** Plans as the drawer of the administration does. */
async function plan(args: { id: number; type: 'publish' | 'unpublish'; at: Date; account?: Account }) {
  const { id, type, at, account = by.editor } = args
  const { schedulePublishHandler } = await import('@payloadcms/ui/utilities/schedulePublishHandler')
  const doc = { relationTo: 'resources' as CollectionSlug, value: String(id) }
  const { createLocalReq } = await import('payload')
  const req = await createLocalReq({ user: { ...account.user, collection: 'users' } }, test.payload)
  return schedulePublishHandler({
    ...{ req, type, date: at, doc, user: account.user, timezone: 'Europe/Paris' },
  } as never)
}

/** The worker's round at a time: what is due runs, then what waits is indexed. */
async function work(at: Date) {
  vi.useFakeTimers({ now: at, toFake: ['Date'] })
  await runScheduledPublication(test.payload)
  await drainQueue(benchOn(test))
}

const draft = async (title: string) =>
  (
    await test.payload.create({
      collection: 'resources',
      draft: true,
      data: { title, visibility: 'public', blocks: markdown(`${title}, mot pour mot.`), _status: 'draft' },
    })
  ).id

it('should publish on the day that was planned, not before, and make it citable', async () => {
  const id = await draft('Une fiche pour demain')
  const at = new Date(Date.now() + day)
  await plan({ id, type: 'publish', at })
  await work(new Date(at.getTime() - 60_000))
  expect(await documentOf({ ...test, id })).toBeUndefined()
  await work(new Date(at.getTime() + 60_000))
  expect(await documentOf({ ...test, id })).toMatchObject({ state: 'published', visibility: 'public' })
  expect(await servedTexts({ ...test, id })).toEqual(['Une fiche pour demain, mot pour mot.'])
  expect((await rest({ path: `resources/${id}` })).body.title).toBe('Une fiche pour demain')
})

it('should publish the draft that stands over a published version', async () => {
  const id = await draft('Une fiche')
  await test.payload.update({ collection: 'resources', id, data: { _status: 'published' } })
  await drainQueue(benchOn(test))
  await test.payload.update({
    ...{ collection: 'resources', id, draft: true },
    data: { blocks: markdown('La nouvelle version.'), _status: 'draft' },
  })
  const at = new Date(Date.now() + day)
  await plan({ id, type: 'publish', at })
  await work(new Date(at.getTime() + 60_000))
  expect(await servedTexts({ ...test, id })).toEqual(['La nouvelle version.'])
})

it('should unpublish on the day that was planned', async () => {
  const id = await draft('Une fiche de saison')
  await test.payload.update({ collection: 'resources', id, data: { _status: 'published' } })
  await drainQueue(benchOn(test))
  const at = new Date(Date.now() + day)
  await plan({ id, type: 'unpublish', at })
  await work(new Date(at.getTime() + 60_000))
  expect(await documentOf({ ...test, id })).toMatchObject({ state: 'unpublished' })
  expect((await rest({ path: `resources/${id}` })).status).toBe(404)
})

it('should publish nothing for somebody who may not', async () => {
  const id = await draft('Une fiche à moi')
  const at = new Date(Date.now() + day)
  await plan({ id, type: 'publish', at, account: by.mediator }).catch(() => undefined)
  expect((await test.pool.query('SELECT id FROM payload_jobs')).rows).toEqual([])
  await work(new Date(at.getTime() + 60_000))
  expect(await documentOf({ ...test, id })).toBeUndefined()
})

it('should publish what somebody planned whose account is gone since', async () => {
  const id = await draft('Une fiche d’une ancienne collègue')
  const gone = await signIn({ payload: test.payload, role: 'editor', email: 'partie@exemple.fr' })
  const at = new Date(Date.now() + day)
  await plan({ id, type: 'publish', at, account: gone })
  await erasePerson({ payload: test.payload, email: 'partie@exemple.fr' })
  await work(new Date(at.getTime() + 60_000))
  expect(await documentOf({ ...test, id })).toMatchObject({ state: 'published' })
})

it('should tell editors of a plan that failed, until the record is published', async () => {
  const { id } = await test.payload.create({
    collection: 'resources',
    draft: true,
    data: { title: '', visibility: 'public', _status: 'draft' },
  })
  const at = new Date(Date.now() + day)
  await plan({ id, type: 'publish', at })
  await work(new Date(at.getTime() + 60_000))
  expect(await documentOf({ ...test, id })).toBeUndefined()
  vi.useRealTimers()
  const missed = async (account: Account) =>
    (
      await readToDo({
        ...{ payload: test.payload, user: { ...account.user, collection: 'users' } as never },
        ...{ now: new Date(), locale: 'fr' },
      })
    ).cards.find(({ name }) => name === 'missed')
  expect(await missed(by.editor)).toMatchObject({
    count: 1,
    items: [{ id: String(id), title: 'Sans titre', note: expect.stringContaining('à publier le') }],
  })
  await test.payload.update({
    ...{ collection: 'resources', id },
    data: { title: 'Avec un titre', _status: 'published' },
  })
  expect(await missed(by.editor)).toBeUndefined()
})
