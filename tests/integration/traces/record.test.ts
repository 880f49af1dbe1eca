import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Answer } from '@/src/assistant/answer'
import { beginTrace, record } from '@/src/traces/record'
import { listConversations } from '@/src/traces/turns/conversations'
import { readConversation, readTurn, shareTurn } from '@/src/traces/turns/read-turns'
import type { Viewer } from '@/src/visibility/visibility'
import { openTestDatabase, type TestDatabase } from '../../support/database'
import { answerTo, makePerson } from './people'

let test: TestDatabase
let marion: number
let bernard: number

beforeAll(async () => {
  test = await openTestDatabase()
  marion = await makePerson({ pool: test.pool, email: 'marion@exemple.fr', role: 'mediator' })
  bernard = await makePerson({ pool: test.pool, email: 'bernard@exemple.fr', role: 'volunteer' })
})

afterAll(() => test.close())

const mediator = (): Viewer => ({ id: marion, role: 'mediator' })

async function asks(args: { answer: Answer; viewer: Viewer; conversation?: string; at?: Date }) {
  const trace = beginTrace(args)
  await record({ db: test.pool, trace, ...args })
  return trace
}

const questions = async () =>
  (await test.pool.query('SELECT question, count::integer, status, outcome FROM questions ORDER BY id')).rows

it('should keep a signed-in person’s turn with its masked question and its citations', async () => {
  const trace = await asks({
    answer: answerTo('Madame Lucette Moreau, 06 12 34 56 78, veut imprimer'),
    viewer: mediator(),
  })
  const [turn] = await readConversation({ db: test.pool, id: trace?.conversation ?? '', person: marion })
  expect(turn?.id).toBe(trace?.turn)
  expect(turn?.question).not.toMatch(/Moreau|06 12/)
  expect(turn?.question).toContain('[téléphone 1]')
  expect(turn?.citations[0]).toMatchObject({
    quote: 'On lit l’adresse en entier.',
    document: { generation: 3 },
  })
  expect(JSON.stringify(turn?.citations)).not.toContain('Hameçonnage')
})

it('should hide in generated sentences what the question said of a person', async () => {
  const answer: Answer = {
    ...answerTo('Le 06 12 34 56 78 est-il joignable ?'),
    mode: 'generated',
    sentences: [{ text: 'Appelez le 06 12 34 56 78.', citations: [1] }],
  }
  const trace = await asks({ answer, viewer: mediator() })
  const turn = await readTurn({ db: test.pool, id: trace?.turn ?? '', viewer: mediator() })
  expect(turn?.sentences).toEqual([{ text: 'Appelez le [téléphone 1].', citations: [1] }])
})

it('should keep a follow-up as the full question that it stood for', async () => {
  const answer = { ...answerTo('Et à Roanne ?', 'related'), understood: 'Où imprimer une affiche à Roanne ?' }
  const trace = await asks({ answer, viewer: mediator() })
  const turn = await readTurn({ db: test.pool, id: trace?.turn ?? '', viewer: mediator() })
  expect(turn?.question).toBe(answer.understood)
  expect(await questions()).toMatchObject([{ question: answer.understood }])
  await test.pool.query('DELETE FROM questions')
})

it('should leave nothing of a visitor but the question that was not answered', async () => {
  const before = await test.pool.query('SELECT count(*) FROM turns')
  expect(await asks({ answer: answerTo('Où trouver un ordinateur ?'), viewer: null })).toBeUndefined()
  expect(await test.pool.query('SELECT count(*) FROM turns')).toMatchObject({ rows: before.rows })
  await asks({ answer: answerTo('Où acheter une borne wifi à Roanne ?', 'not_found'), viewer: null })
  expect(await questions()).toEqual([
    { question: 'Où acheter une borne wifi à Roanne ?', count: 1, status: 'open', outcome: 'not_found' },
  ])
})

it('should group a question with its like, whoever asks it and however', async () => {
  const viewer = mediator()
  await asks({ answer: answerTo('Bonjour, où acheter une bornne Wifi à Roanne, merci', 'related'), viewer })
  await asks({ answer: answerTo('acheter borne wifi roanne', 'not_found'), viewer: null })
  await asks({ answer: answerTo('Où acheter une borne wifi à Firminy ?', 'not_found'), viewer })
  expect(await questions()).toEqual([
    { question: 'Où acheter une borne wifi à Roanne ?', count: 3, status: 'open', outcome: 'not_found' },
    { question: 'Où acheter une borne wifi à Firminy ?', count: 1, status: 'open', outcome: 'not_found' },
  ])
})

it('should go on with one’s own conversation, and never with somebody else’s', async () => {
  const first = await asks({ answer: answerTo('Une première'), viewer: mediator(), conversation: 'page-1' })
  const second = await asks({
    answer: answerTo('Une deuxième'),
    viewer: mediator(),
    conversation: 'page-1',
  })
  expect(second?.conversation).toBe(first?.conversation)
  const other = await asks({
    answer: answerTo('Une troisième'),
    viewer: { id: bernard, role: 'volunteer' },
    conversation: 'page-1',
  })
  expect(other?.conversation).not.toBe(first?.conversation)
  const own = await listConversations({ db: test.pool, person: marion })
  expect(own.conversations[0]?.turns).toMatchObject([
    { question: 'Une première', status: 'answered' },
    { question: 'Une deuxième' },
  ])
  expect(await listConversations({ db: test.pool, person: bernard })).toMatchObject({ total: 1 })
})

it('should let nobody else read a turn until its owner shares it', async () => {
  const trace = await asks({ answer: answerTo('À partager'), viewer: mediator() })
  const id = trace?.turn ?? ''
  const reads = (viewer: Viewer) => readTurn({ db: test.pool, id, viewer })
  const others: Viewer[] = [
    null,
    { id: bernard, role: 'volunteer' },
    { id: bernard, role: 'mediator' },
    { id: bernard, role: 'editor' },
    { id: bernard, role: 'admin' },
    { id: 'local', role: 'mediator' },
  ]
  for (const viewer of others) expect(await reads(viewer)).toBeUndefined()
  expect(await shareTurn({ db: test.pool, id, person: bernard, at: new Date() })).toBe(false)
  expect(await shareTurn({ db: test.pool, id, person: marion, at: new Date() })).toBe(true)
  for (const viewer of others.slice(1)) expect(await reads(viewer)).toMatchObject({ id })
  expect(await reads(null)).toBeUndefined()
  await shareTurn({ db: test.pool, id, person: marion, at: null })
  expect(await reads({ id: bernard, role: 'admin' })).toBeUndefined()
})

it('should read nothing where the address names no turn', async () => {
  for (const id of ['', 'abc', "'; DROP TABLE turns; --", randomUUID()])
    expect(await readTurn({ db: test.pool, id, viewer: mediator() })).toBeUndefined()
})
