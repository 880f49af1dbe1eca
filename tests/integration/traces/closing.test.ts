import { createLocalReq } from 'payload'
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { answerWithResource } from '@/collections/questions/endpoints/answer-with-resource'
import { drainQueue } from '@/ingestion/queue/work-queue'
import type { User } from '@/payload-types'
import type { Embedder } from '@/src/embeddings/embedder'
import { localEmbedder } from '@/src/embeddings/local-embedder'
import { withAnswers } from '@/src/traces/chores/borrowed-engine'
import { runChores } from '@/src/traces/chores/run-chores'
import { brokenGoldenQuestions } from '@/src/traces/questions/broken-golden'
import { recordQuestion } from '@/src/traces/questions/record-question'
import { openTestPayload, type TestPayload } from '../../support/payload'
import { benchOn, markdown } from '../indexing/bench'

const asked = 'Combien de temps dure le prêt de la mallette robotique ?'
const answering = 'Le prêt de la mallette robotique dure quinze jours. Il se renouvelle une fois.'

let test: TestPayload
let embedder: Embedder
let editor: User
let mediator: User
let now = new Date('2026-06-01T10:00:00Z')

beforeAll(async () => {
  test = await openTestPayload()
  embedder = await localEmbedder()
  const make = (role: User['role']) =>
    test.payload.create({
      collection: 'users',
      data: { email: `${role}@exemple.fr`, password: 'un-mot-de-passe', role },
    })
  editor = await make('editor')
  mediator = await make('mediator')
})

afterAll(async () => {
  await test.close()
  await embedder.close()
})

beforeEach(async () => {
  await test.pool.query('DELETE FROM questions')
  await test.pool.query('DELETE FROM resources')
  await test.pool.query('DELETE FROM documents')
})

const retention = { turnsDays: 90, questionsDays: 400 }

async function worker() {
  await drainQueue({ ...benchOn(test), embedder })
  await withAnswers({
    pool: test.pool,
    embedder,
    work: (answers) => runChores({ db: test.pool, answers, retention, clock: () => now }),
  })
}

async function record() {
  await recordQuestion({ db: test.pool, question: asked, outcome: 'not_found', at: now })
  const { docs } = await test.payload.find({ collection: 'questions', depth: 0 })
  return docs[0]?.id ?? 0
}

async function beginResource({ id, user, site }: { id: number; user: User | null; site?: string }) {
  const req = await createLocalReq(
    { user: user ? { ...user, collection: 'users' } : undefined },
    test.payload,
  )
  req.routeParams = { id: String(id) }
  req.headers = new Headers(site ? { 'sec-fetch-site': site } : {})
  const response = await answerWithResource.handler(req)
  return ((await response.json()) as { url: string }).url
}

const read = (id: number) => test.payload.findByID({ collection: 'questions', id, depth: 0 })

const publish = (id: number, text: string, title = asked) =>
  test.payload.update({
    collection: 'resources',
    id,
    data: { title, blocks: markdown(text), _status: 'published' },
  })

it('should begin one draft with the question as its title, for editors and from this site only', async () => {
  const id = await record()
  for (const user of [null, mediator])
    await expect(beginResource({ id, user })).rejects.toMatchObject({ status: 403 })
  await expect(beginResource({ id, user: editor, site: 'cross-site' })).rejects.toMatchObject({ status: 403 })
  await expect(beginResource({ id: id + 1, user: editor })).rejects.toMatchObject({ status: 404 })
  const url = await beginResource({ id, user: editor, site: 'same-origin' })
  expect(await beginResource({ id, user: editor })).toBe(url)
  const { docs } = await test.payload.find({ collection: 'resources', draft: true })
  expect(docs).toMatchObject([{ title: asked, _status: 'draft' }])
  expect(url).toBe(`/admin/collections/resources/${docs[0]?.id}`)
  expect(await read(id)).toMatchObject({ resource: docs[0]?.id, status: 'open' })
})

it('should close the question once its resource is published and answers, and guard it from then on', async () => {
  const id = await record()
  const resource = Number((await beginResource({ id, user: editor })).split('/').at(-1))
  await worker()
  expect(await read(id)).toMatchObject({ status: 'open', checkedAt: null })

  await publish(resource, 'La fête de la musique a lieu en juin dans le parc.', 'Fête de la musique')
  await worker()
  const still = await read(id)
  expect(still).toMatchObject({ status: 'open', golden: false, checkedAt: now.toISOString() })

  await publish(resource, answering)
  await worker()
  expect(await read(id)).toMatchObject({ status: 'closed', golden: true, goldenState: 'holds' })

  await test.payload.update({ collection: 'resources', id: resource, data: { _status: 'draft' } })
  now = new Date('2026-06-01T20:00:00Z')
  await worker()
  expect(await brokenGoldenQuestions({ db: test.pool, limit: 5 })).toEqual({ count: 0, first: [] })
  now = new Date('2026-06-02T02:00:00Z')
  await worker()
  expect(await brokenGoldenQuestions({ db: test.pool, limit: 5 })).toEqual({
    count: 1,
    first: [{ id, question: asked }],
  })

  await test.payload.update({ collection: 'resources', id: resource, data: { _status: 'published' } })
  now = new Date('2026-06-03T02:00:00Z')
  await worker()
  expect(await brokenGoldenQuestions({ db: test.pool, limit: 5 })).toEqual({ count: 0, first: [] })
})

it('should not ask the same version twice', async () => {
  const id = await record()
  const resource = Number((await beginResource({ id, user: editor })).split('/').at(-1))
  await publish(resource, 'La fête de la musique a lieu en juin dans le parc.', 'Fête de la musique')
  await worker()
  const first = await read(id)
  now = new Date('2026-06-03T12:00:00Z')
  await worker()
  expect(await read(id)).toEqual(first)
})

it('should show the questions to editors only, and mask what an editor types', async () => {
  const id = await record()
  const find = (user: User | null) =>
    test.payload.find({
      collection: 'questions',
      overrideAccess: false,
      user: user ? { ...user, collection: 'users' } : null,
    })
  for (const user of [null, mediator]) await expect(find(user)).rejects.toMatchObject({ status: 403 })
  expect((await find(editor)).docs).toMatchObject([{ id }])
  const typed = await test.payload.create({
    collection: 'questions',
    data: {
      question: 'Appeler le 06 12 34 56 78 pour imprimer ?',
      golden: true,
      status: 'closed',
      count: 0,
      goldenState: 'unchecked',
    },
  })
  expect(typed.question).not.toContain('06 12')
  await recordQuestion({ db: test.pool, question: 'appeler pour imprimer', outcome: 'related', at: now })
  expect(await read(typed.id)).toMatchObject({ count: 1 })
})
