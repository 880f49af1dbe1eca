import { afterAll, beforeAll, expect, it } from 'vitest'
import { drainQueue } from '@/ingestion/queue/work-queue'
import { changesSince, startOfFeed } from '@/src/passages/change-feed'
import { readPassagesForCitation } from '@/src/passages/read-for-citation'
import { openTestPayload, type TestPayload } from '@/tests/support/payload'
import { attemptsOf, benchOn, documentOf, markdown, servedTexts } from './bench'

let test: TestPayload
const mediator = { id: 1, role: 'mediator' } as const

beforeAll(async () => {
  test = await openTestPayload()
})
afterAll(() => test.close())

const index = () => drainQueue(benchOn(test))

const publish = (text: string, more: { title?: string; visibility?: 'public' | 'editors' } = {}) =>
  test.payload.create({
    collection: 'resources',
    data: {
      title: more.title ?? 'Le prêt',
      visibility: more.visibility ?? 'public',
      blocks: markdown(text),
      _status: 'published',
    },
  })

const passageIds = async (id: number) => {
  const { passages } = await changesSince({ db: test.pool, cursor: startOfFeed })
  const { id: document } = await documentOf({ pool: test.pool, id })
  return passages.filter((passage) => passage.document === document).map((passage) => passage.id)
}

const citable = async (ids: number[]) => readPassagesForCitation({ db: test.pool, ids, viewer: mediator })

it('should serve nothing of a draft', async () => {
  const { id } = await test.payload.create({
    collection: 'resources',
    data: { title: 'Brouillon', visibility: 'public', blocks: markdown('Rien.'), _status: 'draft' },
  })
  await index()
  expect(await documentOf({ pool: test.pool, id })).toBeUndefined()
})

it('should serve a published resource once it is indexed', async () => {
  const { id } = await publish('# Le prêt\n\nUne tablette se prête deux semaines.')
  expect(await documentOf({ pool: test.pool, id })).toMatchObject({ state: 'published', generation: 0 })
  await index()
  expect(await servedTexts({ pool: test.pool, id })).toEqual([
    expect.stringContaining('Une tablette se prête deux semaines.'),
  ])
  expect(await attemptsOf({ pool: test.pool, id })).toMatchObject([
    { state: 'done', attempt: 1, passages: 1 },
  ])
})

it('should stop being cited at once when it is unpublished, and return without a new indexing', async () => {
  const { id } = await publish('Un texte qui part et revient.')
  await index()
  const ids = await passageIds(id)
  expect((await citable(ids)).size).toBe(1)

  await test.payload.update({ collection: 'resources', id, data: { _status: 'draft' } })
  expect((await citable(ids)).size).toBe(0)

  await test.payload.update({ collection: 'resources', id, data: { _status: 'published' } })
  expect((await citable(ids)).size).toBe(1)
  expect(await attemptsOf({ pool: test.pool, id })).toHaveLength(1)
})

it('should change who sees it at once, without a new indexing', async () => {
  const { id } = await publish('Un texte qui se resserre.')
  await index()
  const ids = await passageIds(id)
  await test.payload.update({ collection: 'resources', id, data: { visibility: 'editors' } })
  expect((await citable(ids)).size).toBe(0)
  expect(await attemptsOf({ pool: test.pool, id })).toHaveLength(1)
})

it('should go on serving the published version while a draft is written over it', async () => {
  const { id } = await publish('La version publiée.')
  await index()
  await test.payload.update({
    collection: 'resources',
    id,
    draft: true,
    data: { blocks: markdown('Un brouillon.'), visibility: 'editors', _status: 'draft' },
  })
  await index()
  expect(await documentOf({ pool: test.pool, id })).toMatchObject({
    state: 'published',
    visibility: 'public',
  })
  expect(await servedTexts({ pool: test.pool, id })).toEqual(['La version publiée.'])
})

it('should hold the current text against quotations while a new version waits', async () => {
  const { id } = await publish('Le prix est de dix euros.')
  await index()
  const ids = await passageIds(id)
  await test.payload.update({
    collection: 'resources',
    id,
    data: { blocks: markdown('Le prix est de **douze** euros.') },
  })
  const [waiting] = [...(await citable(ids)).values()]
  expect(waiting).toMatchObject({
    text: 'Le prix est de dix euros.',
    currentText: 'Le prix est de douze euros.',
  })

  await index()
  expect((await citable(ids)).size).toBe(0)
  const [fresh] = [...(await citable(await passageIds(id))).values()]
  expect(fresh).toMatchObject({ text: 'Le prix est de douze euros.' })
  expect(fresh).not.toHaveProperty('currentText')
})

it('should not index again when a change is taken back before it was indexed', async () => {
  const { id } = await publish('Un.')
  await index()
  await test.payload.update({ collection: 'resources', id, data: { blocks: markdown('Deux.') } })
  await test.payload.update({ collection: 'resources', id, data: { blocks: markdown('Un.') } })
  await index()
  expect(await attemptsOf({ pool: test.pool, id })).toMatchObject([
    { state: 'done' },
    { state: 'superseded' },
  ])
  expect(await documentOf({ pool: test.pool, id })).toMatchObject({ currentText: null })
})

it('should leave nothing of a deleted resource but the trace that the change feed needs', async () => {
  const { id } = await publish('Un texte à supprimer.')
  await index()
  const ids = await passageIds(id)
  const { cursor } = await changesSince({ db: test.pool, cursor: startOfFeed })
  await test.payload.delete({ collection: 'resources', id })
  expect((await citable(ids)).size).toBe(0)
  const { documents } = await changesSince({ db: test.pool, cursor })
  expect(documents).toMatchObject([{ recordId: String(id), published: false, title: '' }])
})

it('should write nothing when the transaction that saves the record fails', async () => {
  const { id } = await publish('Un titre unique.', { title: 'Unique' })
  const before = await documentOf({ pool: test.pool, id })
  const transactionID = (await test.payload.db.beginTransaction()) ?? undefined
  await test.payload.update({
    collection: 'resources',
    id,
    data: { title: 'Autre', _status: 'draft' },
    req: { transactionID },
  })
  await test.payload.db.rollbackTransaction(transactionID ?? '')
  expect(await documentOf({ pool: test.pool, id })).toEqual(before)
})
