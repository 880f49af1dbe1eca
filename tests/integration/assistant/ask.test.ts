import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type AnswerEvent, answerSchema } from '@/src/assistant/answer'
import { ask } from '@/src/assistant/ask'
import type { Embedder } from '@/src/embeddings/embedder'
import { localEmbedder } from '@/src/embeddings/local-embedder'
import { normaliseQuote } from '@/src/text/normalise'
import { openTestDatabase, type TestDatabase } from '../../support/database'
import { engineOn, mediator, put } from './base'

const loan = `Le réseau prête du matériel aux structures.

## Durée du prêt

Le prêt de la mallette robotique dure quinze jours. Il se renouvelle une fois.

## Que fournir

Pour emprunter, il faut :

- une attestation d’assurance ;
- la charte signée.`

const budget = 'Le budget de l’atelier cuisine est de 300 euros. Il est voté en mars.'

let database: TestDatabase
let embedder: Embedder
let site: ReturnType<typeof engineOn>

beforeAll(async () => {
  database = await openTestDatabase()
  embedder = await localEmbedder()
  site = engineOn({ pool: database.pool, embedder })
  const { pool } = database
  await put({ pool, embedder, title: 'Prêt de matériel', text: loan })
  await put({ pool, embedder, title: 'Budget interne', text: budget, visibility: 'network' })
})

afterAll(async () => {
  await site.engine.close()
  await database.close()
})

describe('ask', () => {
  it('should answer from a document, with its words at their place', async () => {
    const answer = await site.asks('Combien de temps dure le prêt de la mallette robotique ?')
    expect(answerSchema.parse(answer)).toEqual(answer)
    expect(answer.status).not.toBe('not_found')
    const [first] = answer.citations
    expect(first?.quote).toContain('Le prêt de la mallette robotique dure quinze jours.')
    expect(first?.document).toMatchObject({ title: 'Prêt de matériel', sourceDate: '2026-03' })
    const place = `${first?.passageId}.${first?.start}.${first?.end}`
    expect(first?.document.url).toMatch(new RegExp(`^/ressources/a\\d+\\?citation=${place}#citation$`))
    for (const { passageId, start, end, quote } of answer.citations) {
      const { rows } = await database.pool.query('SELECT text FROM passages WHERE id = $1', [passageId])
      expect(normaliseQuote(rows[0].text.slice(start, end))).toBe(normaliseQuote(quote))
    }
  })

  it('should quote a list whole with what announces it', async () => {
    const answer = await site.asks('Que faut-il fournir pour emprunter ?')
    const quotes = answer.citations.map(({ quote }) => normaliseQuote(quote))
    expect(quotes.some((quote) => quote.includes('assurance') && quote.includes('charte signée'))).toBe(true)
  })

  it('should show sources whose figures differ together, the newest first', async () => {
    const { pool } = database
    const counted = (figure: number) => `Le réseau de la Loire compte ${figure} conseillers numériques.`
    await put({ pool, embedder, title: 'Bilan', text: counted(45), sourceDate: '2022-12' })
    await put({ pool, embedder, title: 'Schéma', text: counted(43), sourceDate: '2023-06' })
    const { citations, disagreement } = await site.asks('Combien de conseillers numériques dans la Loire ?')
    expect(disagreement).toEqual([1, 2])
    expect(citations.slice(0, 2).map(({ document }) => document.sourceDate)).toEqual(['2023-06', '2022-12'])
  })

  it('should show something proved before anything else, and the whole answer last', async () => {
    const events: AnswerEvent[] = []
    const turn = { question: 'Combien de temps dure le prêt ?', viewer: mediator, engine: site.engine }
    for await (const event of ask(turn)) events.push(event)
    const names = events.map(({ event }) => event)
    expect(names.slice(0, 2)).toEqual(['citation', 'sentence'])
    expect(names.slice(-2)).toEqual(['help', 'done'])
  })

  it('should say that the base has nothing, and name the nearest documents', async () => {
    const answer = await site.asks('Quelle est la capitale de la Mongolie ?')
    expect(answer).toMatchObject({ status: 'not_found', sentences: [], citations: [] })
    expect(answer.nearest.length).toBeGreaterThan(0)
  })

  it('should never let a visitor see what is for the network', async () => {
    const question = 'Quel est le budget de l’atelier cuisine ?'
    const forMembers = await site.asks(question)
    expect(forMembers.citations[0]?.document.title).toBe('Budget interne')
    const forVisitors = await site.asks(question, null)
    expect(JSON.stringify(forVisitors)).not.toMatch(/Budget interne|300 euros/)
  })

  it('should find by words alone where embeddings are none', async () => {
    const words = engineOn({ pool: database.pool })
    const answer = await words.asks('Combien de temps dure le prêt de la mallette robotique ?')
    expect(answer.citations[0]?.quote).toContain('quinze jours')
    expect(await words.engine.probeEmbeddings()).toBe('off')
    const nothing = await words.asks('Quelle est la capitale de la Mongolie ?')
    expect(nothing.status).toBe('not_found')
    await words.engine.close()
  })

  it('should go on by words alone when embeddings stop answering', async () => {
    const { fail } = await import('@/src/errors/errors')
    const broken: Embedder = { ...embedder, embed: () => Promise.reject(fail('unavailable:embeddings')) }
    const limping = engineOn({ pool: database.pool, embedder: { ...broken, close: async () => {} } })
    const answer = await limping.asks('Combien de temps dure le prêt de la mallette robotique ?')
    expect(answer.citations[0]?.quote).toContain('quinze jours')
    await expect(limping.engine.probeEmbeddings()).rejects.toMatchObject({ id: 'unavailable:embeddings' })
    await limping.engine.close()
  })

  it('should end when nobody waits for the answer any more', async () => {
    const leaving = AbortSignal.abort(new Error('gone'))
    const events = ask({
      question: 'Combien de temps dure le prêt ?',
      viewer: mediator,
      engine: site.engine,
      signal: leaving,
    })
    await expect(events.next()).rejects.toThrow('gone')
  })
})
