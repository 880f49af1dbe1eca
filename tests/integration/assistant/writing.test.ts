import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Answer, AnswerEvent } from '@/src/assistant/answer'
import { ask } from '@/src/assistant/ask'
import { type ChatModel, createChatModel } from '@/src/assistant/generation/chat-model'
import { admitAll, type ChatFailure, type Generation } from '@/src/assistant/generation/generation'
import { unpublishDocument } from '@/src/passages/document-row'
import { readSettings } from '@/src/settings/settings'
import { type ChatServer, startChatServer } from '../../support/chat-server'
import { openTestDatabase, type TestDatabase } from '../../support/database'
import { engineOn, mediator, put } from './base'

const loan =
  'Le prêt de la mallette robotique dure quinze jours. Il se renouvelle une fois, sur demande.\n\nLa mallette contient douze robots et deux tablettes.'
const question = 'Combien de temps dure le prêt de la mallette robotique ?'
const first = 'Le prêt de la mallette robotique dure quinze jours.'
const robots = 'La mallette contient douze robots et deux tablettes.'

let database: TestDatabase
let server: ChatServer
let model: ChatModel
let site: ReturnType<typeof engineOn>

beforeAll(async () => {
  server = await startChatServer()
  const env = { CHAT_MODEL: 'scripted', OPENAI_BASE_URL: server.url }
  const made = createChatModel({ settings: readSettings(env) })
  if (!made) throw new Error('no model')
  model = made
  database = await openTestDatabase()
  site = engineOn({ pool: database.pool })
  const { pool } = database
  await put({ pool, title: 'Prêt de matériel', text: loan })
  await put({
    pool,
    title: 'Note interne',
    text: 'Le prêt de la mallette robotique dure quinze jours, la direction le suit.',
    visibility: 'professionals',
  })
})

afterAll(async () => {
  await site.engine.close()
  await database.close()
  await server.close()
})

beforeEach(() => {
  server.requests.length = 0
})

const line = (phrase: string, citation: string, passage = 1) => JSON.stringify({ phrase, passage, citation })

async function play(generation: Partial<Generation> = {}, asked = question, signal?: AbortSignal) {
  const events: AnswerEvent[] = []
  const failures: ChatFailure[] = []
  const whole: Generation = {
    model,
    style: 'answer',
    visibilities: ['public', 'network'],
    admit: admitAll,
    onFailure: (failure) => failures.push(failure),
    ...generation,
  }
  const turn = { question: asked, viewer: mediator, engine: site.engine, generation: whole, signal }
  for await (const event of ask(turn)) events.push(event)
  const last = events.at(-1)
  const answer = last?.event === 'done' ? last.data : undefined
  return { events, answer: answer as Answer, failures }
}

const citedBy = (answer: Answer, at: number) =>
  answer.sentences[at]?.citations.map((number) => answer.citations[number - 1]?.quote).join(' ')

describe('an answer with a model', () => {
  it('should write proved sentences after the quotations, each resting on a citation', async () => {
    server.play({ kind: 'say', text: `${line(first, first)}\n${line(robots, robots)}` })
    const { events, answer, failures } = await play()
    expect(failures).toEqual([])
    const names = events.map(({ event, data }) =>
      'mode' in data && event === 'sentence' ? data.mode : event,
    )
    expect(names.slice(0, 2)).toEqual(['citation', 'quotations'])
    expect(names.indexOf('generated')).toBeGreaterThan(names.lastIndexOf('quotations'))
    expect(answer).toMatchObject({ mode: 'generated', sentences: [{ text: first }, { text: robots }] })
    expect(answer.notice).toBeUndefined()
    expect(citedBy(answer, 0)).toContain('quinze jours')
    expect(citedBy(answer, 1)).toContain('douze robots')
    expect(answer.citations.map(({ number }) => number)).toEqual(answer.citations.map((_, at) => at + 1))
  })

  it('should mask what names a person before the model reads it, and in the answer', async () => {
    server.play({ kind: 'say', text: '' })
    const { answer } = await play({}, `Mme Lefebvre, 06 12 34 56 78, demande : ${question}`)
    expect(server.requests[0]?.body).toContain('[téléphone 1]')
    expect(server.requests[0]?.body).not.toMatch(/Lefebvre|06 12/)
    expect(answer.question).toBe(`Mme [nom 1], [téléphone 1], demande : ${question}`)
    expect(JSON.stringify(answer)).not.toMatch(/Lefebvre|06 12/)
  })

  it('should send no passage of a visibility that may not leave', async () => {
    server.play({ kind: 'say', text: '' })
    const { answer } = await play()
    expect(answer.citations.some(({ document }) => document.title === 'Note interne')).toBe(true)
    expect(server.requests[0]?.body).toContain('mallette')
    expect(server.requests[0]?.body).not.toContain('direction')
    server.requests.length = 0
    await play({ visibilities: [] })
    expect(server.requests).toEqual([])
  })

  it('should not ask a model about what the base does not hold', async () => {
    const { answer } = await play({}, 'Quelle est la capitale de la Mongolie ?')
    expect(answer.status).toBe('not_found')
    expect(server.requests).toEqual([])
  })

  it('should say that nothing of the model was proved, and keep the quotations', async () => {
    server.play({ kind: 'say', text: line('Le prêt dure seize jours.', first) })
    const { answer } = await play()
    expect(answer).toMatchObject({ mode: 'quotations', notice: { id: 'unproved:chat' } })
    expect(answer.citations[0]?.quote).toContain('quinze jours')
    expect(answer.sentences.map(({ text }) => text)).toEqual(answer.citations.map(({ quote }) => quote))
  })

  it.each([
    ['an error', { kind: 'status', status: 500 }, 'unavailable:chat'],
    ['a limit', { kind: 'status', status: 429 }, 'unavailable:chat'],
    ['a refusal to speak', { kind: 'status', status: 401 }, 'unavailable:chat'],
    ['another protocol', { kind: 'garbage' }, /chat$/],
    ['silence', { kind: 'silent' }, 'timeout:chat'],
  ] as const)('should keep the quotations whatever the endpoint does: %s', async (_, script, id) => {
    server.play(script)
    const { answer, failures } = await play({ patience: script.kind === 'silent' ? 300 : 30_000 })
    expect(answer.mode).toBe('quotations')
    expect(answer.citations[0]?.quote).toContain('quinze jours')
    expect(answer.notice?.id).toMatch(id)
    expect(failures).toMatchObject([{ notice: answer.notice?.id, model: 'scripted' }])
  })

  it('should keep the quotations when nobody listens at the address', async () => {
    const env = { CHAT_MODEL: 'gone', OPENAI_BASE_URL: 'http://127.0.0.1:9/v1' }
    const { answer } = await play({ model: createChatModel({ settings: readSettings(env) }) })
    expect(answer).toMatchObject({ mode: 'quotations', notice: { id: 'unavailable:chat' } })
  })

  it('should keep what was proved before half a stream', async () => {
    server.play({ kind: 'half', text: `${line(first, first)}\n{"phrase": "La mal` })
    const { answer } = await play()
    expect(answer).toMatchObject({ mode: 'generated', sentences: [{ text: first }] })
  })

  it('should show nothing of a document that is withdrawn while the model writes', async () => {
    const { pool } = database
    const text = 'La mallette robotique part le lundi, avec sa notice.'
    const id = await put({ pool, title: 'Départs', text })
    const asked = 'Quel jour part la mallette robotique avec sa notice ?'
    server.play({ kind: 'say', text: line(text, text) })
    expect((await play({}, asked)).answer.sentences[0]?.text).toBe(text)
    const { answer } = await play(
      {
        admit: async () => {
          await unpublishDocument({ db: pool, id })
          return { settle: async () => {} }
        },
      },
      asked,
    )
    expect(JSON.stringify(answer)).not.toContain('notice.')
  })

  it('should give its turn back and count tokens when nobody waits any more', async () => {
    server.play({ kind: 'silent' })
    const leaving = new AbortController()
    const settled: number[] = []
    const admit: Generation['admit'] = async () => {
      leaving.abort(new Error('gone'))
      return { settle: async (tokens) => void settled.push(tokens) }
    }
    await expect(play({ admit }, question, leaving.signal)).rejects.toThrow('gone')
    expect(settled).toEqual([0])
  })
})
