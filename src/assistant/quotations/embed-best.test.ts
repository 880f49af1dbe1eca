import { expect, it } from 'vitest'
import type { Embedder } from '@/src/embeddings/embedder'
import { embedBest } from './embed-best'
import { foundDocument, loanStems } from './found.test-support'
import { gatherCandidates } from './gather'
import { readWanted } from './wanted'

const weights = { coverage: 1, cosineGap: -1 }

const embedder: Embedder = {
  model: 'm',
  dimensions: 2,
  embed: async ({ texts }) =>
    texts.map((text) => Float32Array.from(text.includes('semaines') ? [1, 0] : [0.8, 0.6])),
  close: async () => {},
}

const wanted = readWanted({ question: 'prêt ?', stems: loanStems })

function candidate(at: number) {
  const documents = [foundDocument(at + 1, `Le prêt dure ${at} jours.`)]
  const [one] = gatherCandidates({ wanted, documents, weights })
  if (!one) throw new Error('no candidate was gathered')
  return one
}

const rank = (texts: string[]) =>
  embedBest({
    candidates: gatherCandidates({
      wanted,
      documents: texts.map((text, at) => foundDocument(at + 1, text)),
      weights,
    }),
    embedder,
    question: Float32Array.from([1, 0]),
    weights,
  })

it('should prefer, of equal words, what is nearer in meaning', async () => {
  const ranked = await rank(['Le prêt, on en parle ailleurs.', 'Le prêt dure deux semaines.'])
  expect(ranked.map(({ document }) => document.id)).toEqual([2, 1])
  expect(ranked[0]?.cosine).toBe(1)
})

it('should read the vectors of some, and keep all', async () => {
  const texts = Array.from({ length: 6 }, (_, at) => `Le prêt ${at}. Un autre. Encore un. Et un. Puis un.`)
  const ranked = await rank(texts)
  const read = ranked.filter(({ cosine }) => cosine !== undefined)
  expect(read.length).toBeLessThan(ranked.length)
  expect(ranked.slice(0, read.length)).toEqual(read)
  expect(ranked.toSorted((a, b) => b.score - a.score)).toEqual(ranked)
})

it('should make no vector of what lies far behind', async () => {
  const ranked = await embedBest({
    candidates: [5, 4, 1].map((score, at) => ({ ...candidate(at), score })),
    embedder,
    question: Float32Array.from([1, 0]),
    weights,
  })
  expect(ranked.filter(({ cosine }) => cosine !== undefined)).toHaveLength(2)
  expect(ranked.at(-1)?.document.id).toBe(3)
})
