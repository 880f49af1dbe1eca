import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type Answer, answerSchema } from '@/src/assistant/answer'
import { type ChatServer, startChatServer } from '../../support/chat-server'
import { openTestPayload, type TestPayload } from '../../support/payload'
import { put } from '../assistant/base'

const loan = 'Le prêt de la mallette robotique dure quinze jours dans le réseau.'
const price = 'Le prêt de la mallette robotique à Roanne coûte trente euros par semaine.'
const question = 'Combien de temps dure le prêt de la mallette robotique ?'

let site: TestPayload
let server: ChatServer
let post: (request: Request) => Promise<Response>

beforeAll(async () => {
  server = await startChatServer()
  site = await openTestPayload()
  Object.assign(process.env, {
    EMBEDDINGS: 'none',
    CHAT_MODEL: 'scripted',
    OPENAI_BASE_URL: server.url,
    CHAT_DAILY_TOKENS: '6000',
  })
  post = (await import('@/src/app/api/ask/route')).POST
  await put({ pool: site.pool, title: 'Prêt', text: `${loan}\n\n${price}` })
})

afterAll(async () => {
  for (const name of ['EMBEDDINGS', 'CHAT_MODEL', 'OPENAI_BASE_URL', 'CHAT_DAILY_TOKENS'])
    delete process.env[name]
  const { sitePool } = await import('@/src/app/api/_lib/engine')
  await sitePool().end()
  await site.close()
  await server.close()
})

beforeEach(() => {
  server.requests.length = 0
  server.play({ kind: 'say', text: '' })
})

let visitors = 0
const newVisitor = () => `192.0.2.${++visitors}`

function send(body: unknown, { address = newVisitor(), headers = {}, signal }: Sent = {}) {
  return post(
    new Request('http://passerelle.test/api/ask', {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-passerelle-address': address, ...headers },
      body: JSON.stringify(body),
      signal,
    }),
  )
}
type Sent = { address?: string; headers?: Record<string, string>; signal?: AbortSignal }

const answerOf = async (response: Response): Promise<Answer> => answerSchema.parse(await response.json())

describe('POST /api/ask', () => {
  it('should write with the model that is set, and only what is proved', async () => {
    const citation = { passage: 1, citation: loan }
    server.play({
      kind: 'say',
      text: [
        { phrase: loan, ...citation },
        { phrase: loan.replace('quinze', 'vingt'), ...citation },
      ]
        .map((one) => JSON.stringify(one))
        .join('\n'),
    })
    const answer = await answerOf(await send({ question }))
    expect(answer).toMatchObject({ mode: 'generated', sentences: [{ text: loan, citations: [1] }] })
  })

  it('should choose plain sentences when asked to', async () => {
    await send({ question, style: 'plain' })
    expect(server.requests[0]?.body).toContain('lit difficilement')
  })

  it('should understand a follow-up in the same conversation of the same visitor, and nowhere else', async () => {
    const address = newVisitor()
    const first = { question: 'Combien de temps dure le prêt de la mallette robotique ?', conversation: 'c' }
    await send(first, { address })
    const next = { question: 'Et à Roanne ?', conversation: 'c' }
    const stranger = await answerOf(await send(next))
    expect(stranger.understood).toBeUndefined()
    const answer = await answerOf(await send(next, { address }))
    expect(answer.understood).toBe('Combien de temps dure le prêt de la mallette robotique à Roanne ?')
    expect(answer.question).toBe('Et à Roanne ?')
    expect(answer.citations.map(({ quote }) => quote).join(' ')).toContain('Roanne')
    const elsewhere = await answerOf(await send({ ...next, conversation: 'd' }, { address }))
    expect(elsewhere.understood).toBeUndefined()
  })

  it('should stream how a follow-up was understood before anything else', async () => {
    const address = newVisitor()
    await send({ question, conversation: 'c' }, { address })
    const asked = { question: 'combien ça coûte ?', conversation: 'c' }
    const response = await send(asked, { address, headers: { accept: 'text/event-stream' } })
    expect(await response.text()).toMatch(
      /^event: understood\ndata: \{"question":"Combien ça coûte : le prêt/,
    )
  })

  it('should refuse a question of more than 2 000 characters in words', async () => {
    const response = await send({ question: 'a'.repeat(2001) })
    expect(response.status).toBe(413)
    expect(await response.json()).toMatchObject({ id: 'too_long:question', message: /2 000/ })
  })

  it('should stop writing when the reader leaves, and let them ask again', async () => {
    const address = newVisitor()
    server.play({ kind: 'silent' })
    const leaving = new AbortController()
    const headers = { accept: 'text/event-stream' }
    const response = await send({ question }, { address, headers, signal: leaving.signal })
    const read = response.text().catch(() => 'left')
    await expect.poll(() => server.requests.length).toBe(1)
    leaving.abort()
    await read
    await expect.poll(() => server.open()).toBe(0)
    server.play({ kind: 'say', text: '' })
    const again = await answerOf(await send({ question }, { address }))
    expect(again.notice?.id).toBe('unproved:chat')
  })

  it('should keep the quotations and say so when too many texts were asked for', async () => {
    const address = newVisitor()
    let notice: string | undefined
    for (let i = 0; i < 12 && notice !== 'rate_limit:chat'; i++)
      notice = (await answerOf(await send({ question }, { address }))).notice?.id
    expect(notice).toBe('rate_limit:chat')
  })

  it('should keep the quotations and say so when the budget of the day is spent', async () => {
    const citation = { phrase: loan, passage: 1, citation: loan }
    server.play({ kind: 'say', text: `${JSON.stringify(citation)}\n${'bavardage '.repeat(900)}` })
    let last: Answer | undefined
    for (let i = 0; i < 5 && last?.notice?.id !== 'budget:chat'; i++)
      last = await answerOf(await send({ question }))
    expect(last).toMatchObject({ mode: 'quotations', notice: { id: 'budget:chat' } })
    expect(last?.notice?.message).toContain('demain')
    expect(last?.citations[0]?.quote).toContain('quinze jours')
  })
})
