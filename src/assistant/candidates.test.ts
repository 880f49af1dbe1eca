import { describe, expect, it } from 'vitest'
import type { Embedder } from '@/src/embeddings/embedder'
import type { FoundDocument } from '@/src/retrieval/types'
import { chooseCandidates, idfCoverage, lexicalCandidates, weights, withCosines } from './candidates'

const found = (id: number, text: string, score = 1): FoundDocument => ({
  document: {
    id,
    collection: 'resources',
    recordId: String(id),
    generation: 1,
    published: true,
    visibility: 'public',
    title: `Document ${id}`,
    address: `/ressources/${id}`,
    updatedAt: '2026-01-01T00:00:00.000Z',
  },
  score,
  passages: [
    { passage: { id, document: id, title: `Document ${id}`, headings: [], text }, score, lexical: score },
  ],
})

const stems = [
  { stem: 'pret', idf: 3 },
  { stem: 'materiel', idf: 1 },
]

describe('idfCoverage', () => {
  it('should weigh the words of the question that a text holds', () => {
    expect(idfCoverage({ text: 'Le prêt dure 15 jours.', stems })).toBe(0.75)
    expect(idfCoverage({ text: 'Le prêt', stems: [] })).toBe(0)
  })
})

describe('chooseCandidates', () => {
  const documents = [
    found(1, 'Le prêt de matériel dure 15 jours. Il est gratuit. Une caution est demandée. Elle est rendue.'),
    found(2, 'Le prêt se demande par courriel. On répond sous trois jours.', 0.9),
  ]

  it('should put first what holds the words of the question', () => {
    const [best] = chooseCandidates(lexicalCandidates({ documents, stems }))
    expect(best?.quote).toBe('Le prêt de matériel dure 15 jours. Il est gratuit.')
  })

  it('should never show the same words twice, and the sources one after the other', () => {
    const chosen = chooseCandidates(lexicalCandidates({ documents, stems }))
    for (const [at, one] of chosen.entries())
      for (const other of chosen.slice(at + 1))
        expect(one.passage.id !== other.passage.id || one.end <= other.start || other.end <= one.start).toBe(
          true,
        )
    const sources = chosen.map(({ document }) => document.id)
    expect(sources).toEqual([...sources].sort((a, b) => a - b))
  })

  it('should show the same sentence of two documents once', () => {
    const twice = [found(1, 'Le prêt est gratuit.'), found(2, 'Le prêt est gratuit.')]
    expect(chooseCandidates(lexicalCandidates({ documents: twice, stems }))).toHaveLength(1)
  })

  it('should show at most five', () => {
    const many = Array.from({ length: 9 }, (_, at) => found(at, `Le prêt numéro ${at} est gratuit.`))
    expect(chooseCandidates(lexicalCandidates({ documents: many, stems }))).toHaveLength(weights.shown)
  })
})

describe('withCosines', () => {
  it('should prefer, of equal words, what is nearer in meaning', async () => {
    const documents = [found(1, 'Le prêt, on en parle ailleurs.'), found(2, 'Le prêt dure deux semaines.')]
    const embedder: Embedder = {
      model: 'm',
      dimensions: 2,
      embed: async ({ texts }) =>
        texts.map((text) => Float32Array.from(text.includes('semaines') ? [1, 0] : [0.8, 0.6])),
      close: async () => {},
    }
    const ranked = await withCosines({
      candidates: lexicalCandidates({ documents, stems }),
      embedder,
      question: Float32Array.from([1, 0]),
    })
    expect(ranked.map(({ document }) => document.id)).toEqual([2, 1])
    expect(ranked[0]?.cosine).toBe(1)
  })
})
