import { describe, expect, it } from 'vitest'
import type { Candidates } from '../candidates'
import { collectCosines, noCosines } from '../dense'
import { type Features, featureNames } from '../features/candidate-features'
import type { LexicalHit } from '../lexical/search'
import type { IndexedDocument } from '../types'
import { fuse } from './fuse'
import { overduePenalty } from './overdue'
import { rankDocuments } from './rank-documents'
import { rankPassages } from './rank-passages'
import { rankingScore } from './ranking-score'
import { rankingWeights } from './weights'

const none = Object.fromEntries(featureNames.map((name) => [name, 0])) as Features
const now = new Date('2026-06-15T10:00:00.000Z')

const hitOf = (id: number, rest: Partial<IndexedDocument> = {}, scores = [1]): LexicalHit => ({
  document: {
    id,
    title: '',
    collection: 'resources',
    recordId: String(id),
    generation: 1,
    published: true,
    visibility: 'public',
    address: '',
    updatedAt: '',
    ...rest,
  },
  score: Math.max(...scores),
  passages: scores.map((score, at) => ({
    row: {
      meta: { id: id * 10 + at, document: id, title: '', headings: [] },
      utf8: new Uint8Array(0),
      title: new Uint32Array(0),
      headings: new Uint32Array(0),
      body: new Uint32Array(0),
    },
    score,
  })),
})

const candidatesOf = (hits: LexicalHit[], features: Partial<Features>[]): Candidates => ({
  terms: [],
  findings: { hits, best: Math.max(...hits.map(({ score }) => score)), idf: new Map() },
  cosines: noCosines,
  profile: { idf: [], words: [], total: 0, place: new Uint16Array(0), pairs: [] },
  features: features.map((own) => ({ ...none, ...own })),
})

describe('the fitted weights', () => {
  it('should weigh the cosine only where there is one', () => {
    expect(rankingWeights.meaning.cosine).toBeGreaterThan(0)
    expect(rankingWeights.words.cosine).toBeUndefined()
  })

  it('should make a score of the features', () => {
    const features = { ...none, lexicalOfBest: 0.5, pairs: 1 }
    expect(rankingScore({ features, weights: { lexicalOfBest: 4, pairs: 1.5, cosine: 60 } })).toBe(3.5)
  })
})

describe('rankDocuments', () => {
  const ranked = (rest: Partial<IndexedDocument>, first = 0.5) => {
    const candidates = candidatesOf(
      [hitOf(1, rest), hitOf(2)],
      [{ wholeDocument: first }, { wholeDocument: 0.5 }],
    )
    return rankDocuments({ candidates, limit: 5, now, weights: { wholeDocument: 1 } })
  }
  const ids = (found: ReturnType<typeof ranked>) => found.map(({ hit }) => hit.document.id)

  it('should rank by the score and keep to the limit', () => {
    const candidates = candidatesOf([hitOf(1), hitOf(2), hitOf(3)], [{}, { grams: 0.9 }, { grams: 0.5 }])
    const found = rankDocuments({ candidates, limit: 2, now, weights: { grams: 1 } })
    expect(ids(found)).toEqual([2, 3])
  })

  it('should put an overdue document behind its equal, not behind a lesser one', () => {
    const overdue = { reviewDate: '2026-06-14' }
    expect(ids(ranked(overdue))).toEqual([2, 1])
    expect(ids(ranked(overdue, 0.5 + overduePenalty + 0.1))).toEqual([1, 2])
    expect(ids(ranked({ reviewDate: '2026-06-15' }))).toEqual([1, 2])
  })
})

describe('rankPassages', () => {
  it('should give the best passage its document’s score, the others less', () => {
    const hit = hitOf(1, {}, [1, 2, 1.5])
    const candidates = candidatesOf([hit], [{}])
    const found = rankPassages({ candidates, document: { hit, score: 7 }, limit: 2 })
    expect(found.map(({ row }) => row.meta.id)).toEqual([11, 12])
    expect(found[0]?.score).toBe(7)
    expect(found[1]?.score).toBeLessThan(7)
  })

  it('should let meaning overturn words within a document', () => {
    const hit = hitOf(1, {}, [2, 1.9])
    const cosines = collectCosines([
      { document: 1, passage: 10, cosine: 0.8 },
      { document: 1, passage: 11, cosine: 0.9 },
    ])
    const candidates = { ...candidatesOf([hit], [{}]), cosines }
    const found = rankPassages({ candidates, document: { hit, score: 0 }, limit: 5 })
    expect(found.map(({ row }) => row.meta.id)).toEqual([11, 10])
    expect(found[0]).toMatchObject({ lexical: 1.9, cosine: 0.9 })
  })
})

describe('fuse', () => {
  it('should be words alone without a dense leg', () => {
    expect(fuse({ lexical: 2, bestLexical: 4, cosine: undefined, bestCosine: undefined })).toBe(0.5)
    expect(fuse({ lexical: 0, bestLexical: 0, cosine: undefined, bestCosine: undefined })).toBe(0)
  })

  it('should add ten times the cosine over the best one', () => {
    expect(fuse({ lexical: 2, bestLexical: 4, cosine: 0.45, bestCosine: 0.9 })).toBeCloseTo(5.5)
  })
})
