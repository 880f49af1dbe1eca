import { afterAll, beforeAll, expect, it } from 'vitest'
import { giveFeedback, listFeedback } from '@/src/traces/feedback/feedback'
import { beginTrace, record } from '@/src/traces/record'
import { readTurn } from '@/src/traces/turns/read-turns'
import { mayReadAll, showTurn } from '@/src/traces/turns/show-turn'
import type { StoredTurn } from '@/src/traces/turns/stored-turn'
import type { Role, Viewer, Visibility } from '@/src/visibility/visibility'
import { openTestDatabase, type TestDatabase } from '../../support/database'
import { engineOn, put } from '../assistant/base'
import { makePerson } from './people'

const question = 'Combien de temps dure le prêt de la mallette robotique ?'
const loan = 'Le prêt de la mallette robotique dure quinze jours. Il se renouvelle une fois.'

let test: TestDatabase
let site: ReturnType<typeof engineOn>
const people = new Map<Role, number>()

beforeAll(async () => {
  test = await openTestDatabase()
  site = engineOn({ pool: test.pool })
  for (const role of ['volunteer', 'mediator', 'editor', 'admin'] as const)
    people.set(role, await makePerson({ pool: test.pool, email: `${role}@exemple.fr`, role }))
  await put({ pool: test.pool, title: 'Prêt de matériel', text: loan, visibility: 'professionals' })
})

afterAll(async () => {
  await site.engine.close()
  await test.close()
})

const as = (role: Role): Viewer => ({ id: people.get(role) ?? 0, role })
const setVisibility = (visibility: Visibility) =>
  test.pool.query('UPDATE documents SET visibility = $1', [visibility])

async function turnOf(role: Role): Promise<StoredTurn> {
  const viewer = as(role)
  const trace = beginTrace({ viewer })
  await record({ db: test.pool, answer: await site.asks(question, viewer), viewer, trace })
  const turn = await readTurn({ db: test.pool, id: trace?.turn ?? '', viewer })
  if (!turn) throw new Error('the turn was not kept')
  return turn
}

const show = (turn: StoredTurn, viewer: Viewer) => showTurn({ db: test.pool, turn, viewer })

it('should show a kept turn again with its quotations proved anew', async () => {
  const turn = await turnOf('mediator')
  const { answer, lost } = await show(turn, as('mediator'))
  expect(lost).toBe(0)
  expect(answer.citations[0]?.quote).toContain('dure quinze jours')
  expect(answer.citations[0]?.document).toMatchObject({ title: 'Prêt de matériel', sourceDate: '2026-03' })
})

it('should find a quotation in the document’s newer version, and let go what it no longer says', async () => {
  const turn = await turnOf('mediator')
  const staged = `UPDATE documents SET generation = $1 WHERE title = 'Prêt de matériel'`
  const { rows } = await test.pool.query<{ generation: number }>('SELECT generation FROM documents')
  const former = rows[0]?.generation ?? 0
  const restage = (text: string, generation: number) =>
    test.pool.query(
      `INSERT INTO passages (document, generation, "order", title, headings, start, "end", text)
       SELECT document, $1, 0, title, headings, 0, $2, $3 FROM passages LIMIT 1`,
      [generation, text.length, text],
    )
  await restage(`Une phrase de plus. ${loan}`, 900_001)
  await test.pool.query(staged, [900_001])
  const moved = await show(turn, as('mediator'))
  expect(moved.lost).toBe(0)
  expect(moved.answer.citations[0]?.document.generation).toBe(900_001)

  await restage('Le prêt dure désormais trois semaines.', 900_002)
  await test.pool.query(staged, [900_002])
  const { answer, lost } = await show(turn, as('mediator'))
  expect({ lost, sentences: answer.sentences }).toEqual({ lost: turn.citations.length, sentences: [] })
  await test.pool.query(staged, [former])
})

it('should show nothing of a document that is no longer open to the reader, at once', async () => {
  const turn = await turnOf('mediator')
  for (const role of ['volunteer', 'mediator', 'editor', 'admin'] as const) {
    const may = role !== 'volunteer'
    expect(await mayReadAll({ db: test.pool, turn, viewer: as(role) })).toBe(may)
    expect((await show(turn, as(role))).answer.citations.length > 0).toBe(may)
  }
  await setVisibility('editors')
  expect(await mayReadAll({ db: test.pool, turn, viewer: as('mediator') })).toBe(false)
  expect((await show(turn, as('mediator'))).answer).toMatchObject({ sentences: [], citations: [] })
  await setVisibility('professionals')
  await test.pool.query(`UPDATE documents SET state = 'unpublished'`)
  expect(await mayReadAll({ db: test.pool, turn, viewer: as('admin') })).toBe(false)
  expect((await show(turn, as('admin'))).answer.citations).toEqual([])
  await test.pool.query(`UPDATE documents SET state = 'published'`)
})

it('should let editors read a turn once its owner judged it, and keep the last opinion', async () => {
  const { id } = await turnOf('mediator')
  const db = test.pool
  expect(await readTurn({ db, id, viewer: as('editor') })).toBeUndefined()
  const given = {
    helpful: false,
    reasons: ['outdated' as const],
    comment: 'Voir Mme Lucette Moreau',
    turn: id,
  }
  expect(await giveFeedback({ db, given, viewer: as('editor') })).toBe(false)
  expect(await giveFeedback({ db, given, viewer: null })).toBe(false)
  expect(await giveFeedback({ db, given, viewer: as('mediator') })).toBe(true)
  expect(await readTurn({ db, id, viewer: as('editor') })).toMatchObject({ id })
  for (const viewer of [as('volunteer'), null]) expect(await readTurn({ db, id, viewer })).toBeUndefined()

  const [opinion] = await listFeedback({ db, viewer: as('editor') })
  expect(opinion).toMatchObject({ turn: id, question, helpful: false, reasons: ['outdated'] })
  expect(opinion?.comment).not.toContain('Moreau')
  for (const role of ['volunteer', 'mediator'] as const)
    expect(await listFeedback({ db, viewer: as(role) })).toEqual([])

  await giveFeedback({ db, given: { helpful: true, reasons: [], turn: id }, viewer: as('mediator') })
  expect(await listFeedback({ db, viewer: as('admin') })).toMatchObject([
    { turn: id, helpful: true, reasons: [] },
  ])
})

it('should keep a visitor’s turn only with their opinion, and nothing in it that is not true for them', async () => {
  await test.pool.query('DELETE FROM turns')
  await setVisibility('public')
  const answer = await site.asks(question, null)
  expect(answer.citations.length).toBeGreaterThan(0)
  const kept = async () => (await test.pool.query('SELECT person, question, citations FROM turns')).rows
  expect(await kept()).toEqual([])
  const [first] = answer.citations
  if (!first) throw new Error('nothing was cited')
  const forged = { ...first, number: 5, quote: 'Le prêt est gratuit et sans limite.' }
  const given = {
    helpful: false,
    reasons: ['wrong' as const],
    answer: {
      ...answer,
      question: 'Pour le 06 12 34 56 78 ?',
      sentences: [...answer.sentences, { text: forged.quote, citations: [5] }],
      citations: [...answer.citations.slice(0, 4), forged],
    },
  }
  expect(await giveFeedback({ db: test.pool, given, viewer: null })).toBe(true)
  const [turn] = await kept()
  expect(turn.person).toBeNull()
  expect(turn.question).not.toContain('06 12')
  expect(JSON.stringify(turn)).not.toContain('sans limite')
  const viewer = as('editor')
  const [opinion] = await listFeedback({ db: test.pool, viewer })
  expect(await readTurn({ db: test.pool, id: opinion?.turn ?? '', viewer })).toMatchObject({ person: null })
})
