import { beforeAll, describe, expect, it } from 'vitest'
import { analyse, type QueryTerm } from '../analysis/analyse'
import { createLexicalIndex, type LexicalIndex } from '../lexical/lexical-index'
import { idf } from '../lexical/parameters'
import { idfCoverage, idfPrecision } from './coverage'
import { pairCoverage } from './pairs'
import { profileOf } from './question-profile'
import { wholeDocumentScore } from './whole-document'

const texts = [
  'La demande d’asile se fait en préfecture. La préfecture répond à la demande.',
  'L’asile est un lieu. Une demande de logement attend.',
  'Le prêt de tablettes est gratuit.',
]
let index: LexicalIndex

beforeAll(() => {
  index = createLexicalIndex()
  texts.forEach((text, id) => {
    const document = {
      id,
      title: `Fiche ${id}`,
      collection: 'resources',
      recordId: String(id),
      generation: 1,
      published: true,
      visibility: 'public' as const,
      address: `/${id}`,
      updatedAt: '2026-01-01T00:00:00.000Z',
    }
    index.put({ document, passages: [{ id, document: id, title: `Fiche ${id}`, headings: [], text }] })
  })
})

const asked = (question: string, terms: QueryTerm[] = analyse(question)) => {
  const { idf: rarities } = index.search({ terms, allow: () => true, limit: 10 })
  const { vocabulary } = index.tables.passages
  return { profile: profileOf({ terms, idf: rarities, vocabulary }), vocabulary }
}

const bodyOf = (id: number) => {
  const row = index.tables.passages.row(id)
  if (!row) throw new Error('no such passage')
  return row
}

describe('profileOf', () => {
  it('should number the stems of the matter once, and pair neighbours over weak words', () => {
    const { profile } = asked('Quelle demande d’asile, quelles demandes ?')
    expect(profile.words).toEqual(['demande', 'asile', 'demandes'])
    expect(profile.idf).toHaveLength(2)
    expect(profile.pairs.map(({ first, second }) => [first, second])).toEqual([
      [0, 1],
      [1, 0],
    ])
    expect(profile.total).toBeCloseTo(profile.idf.reduce((sum, value) => sum + value, 0))
  })

  it('should leave out what the glossary added', () => {
    const added: QueryTerm = { word: 'logement', stem: 'log', weight: 0.3, origin: 'glossary' }
    expect(asked('', [...analyse('asile'), added]).profile.words).toEqual(['asile'])
  })
})

describe('idfCoverage', () => {
  it('should be the share of the question’s idf that stands in the words', () => {
    const all = asked('prêt de tablettes')
    const half = asked('tablettes en préfecture')
    expect(idfCoverage({ ...all, words: [bodyOf(2).body] })).toBeCloseTo(1)
    expect(idfCoverage({ ...half, words: [bodyOf(2).body] })).toBeCloseTo(0.5)
    expect(idfCoverage({ ...all, words: [bodyOf(0).body] })).toBe(0)
  })

  it('should be 0 for a question without words', () => {
    expect(idfCoverage({ ...asked(''), words: [bodyOf(0).body] })).toBe(0)
  })
})

describe('idfPrecision', () => {
  const rarity = () => idf(3, 1)
  it('should be the share of the words that the question holds, weak ones aside', () => {
    const words = bodyOf(2).body
    expect(idfPrecision({ ...asked('prêt gratuit de tablettes'), rarity, words })).toBeCloseTo(1)
    expect(idfPrecision({ ...asked('prêt'), rarity, words })).toBeCloseTo(1 / 3)
    expect(idfPrecision({ ...asked('prêt'), rarity, words: new Uint32Array(0) })).toBe(0)
  })
})

describe('pairCoverage', () => {
  it('should count neighbours that are neighbours in the text too', () => {
    const question = asked('demande d’asile')
    expect(pairCoverage({ ...question, words: [bodyOf(0).body] })).toBeCloseTo(1)
    expect(pairCoverage({ ...question, words: [bodyOf(1).body] })).toBe(0)
  })

  it('should not count across two fields', () => {
    const { profile, vocabulary } = asked('demande d’asile')
    const only = (word: string) => Uint32Array.of(vocabulary.find(word) ?? -1)
    expect(pairCoverage({ profile, vocabulary, words: [only('demande'), only('asile')] })).toBe(0)
  })
})

describe('wholeDocumentScore', () => {
  const average = { title: 2, body: 8 }
  it('should be worth more with every passage that treats the question, less with one that does not', () => {
    const question = asked('préfecture')
    const score = (ids: number[]) => wholeDocumentScore({ ...question, passages: ids.map(bodyOf), average })
    expect(score([0, 0])).toBeGreaterThan(score([0]))
    expect(score([0, 2])).toBeLessThan(score([0]))
    expect(score([2])).toBe(0)
  })
})

describe('the gram comparer', () => {
  const compare = (word: string, id: number) => index.grams.cosine([word])(bodyOf(id))
  it('should see a word through a misspelling or a derivation', () => {
    expect(compare('tablete', 2)).toBeGreaterThan(compare('tablete', 0))
    expect(compare('prefectoral', 0)).toBeGreaterThan(compare('prefectoral', 2))
  })

  it('should lie in 0..1, and give 0 where there are no words', () => {
    expect(index.grams.cosine(['pret', 'tablettes', 'gratuit'])(bodyOf(2))).toBeLessThanOrEqual(1)
    expect(index.grams.cosine([])(bodyOf(2))).toBe(0)
    const none = new Uint32Array(0)
    expect(index.grams.cosine(['pret'])({ title: none, headings: none, body: none })).toBe(0)
  })
})
