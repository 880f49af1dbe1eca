import type { Embedder } from '@/src/embeddings/embedder'
import type { Candidate } from './candidate'
import { byScore, scoreOf, type Weights } from './weigh'

/**
 * Candidates whose own vector is made: those that come near the best one without (log-odds). Vectors for more of them
 * ranked no better (decision 14) and each takes as long as a passage of its length.
 */
const embedded = 6
const nearBest = 2

/** What the model reads of a quotation: like a passage, under its title and headings, without which « il » is nobody. */
const textOf = ({ passage, quote }: Candidate) =>
  [passage.title, passage.headings.join(' > '), quote].filter(Boolean).join('\n')

const dot = (a: Float32Array, b: Float32Array) => a.reduce((sum, value, at) => sum + value * (b[at] ?? 0), 0)

/** Cosines lie close together: their differences are counted in tenths. */
const stretch = 10

/**
 * Makes the vectors of the best candidates, a sentence alone aside that also stands in a pair, and weighs them anew;
 * the others follow in their order. Rejects with what the embedder rejects with.
 */
export async function embedBest(args: {
  candidates: Candidate[]
  embedder: Embedder
  question: Float32Array
  weights: Weights
  signal?: AbortSignal
}): Promise<Candidate[]> {
  const { candidates, embedder, question, weights, signal } = args
  const whole = candidates.filter(({ spare }) => !spare)
  const near = (whole[0]?.score ?? 0) - nearBest
  const chosen = whole.slice(0, embedded).filter(({ score }) => score >= near)
  const texts = chosen.map(textOf)
  const vectors = await embedder.embed({ texts, kind: 'passage', urgent: true, signal })
  const cosines = chosen.map((_, at) => dot(vectors[at] ?? question, question))
  const best = Math.max(...cosines)
  const read = chosen.map((candidate, at): Candidate => {
    const cosine = cosines[at] ?? 0
    const features = {
      ...candidate.features,
      cosineGap: (best - cosine) * stretch,
      cosineAbovePassage: (cosine - (candidate.passageCosine ?? cosine)) * stretch,
    }
    return { ...candidate, cosine, features, score: scoreOf({ features, weights }) }
  })
  const lowest = Math.min(...read.map(({ score }) => score))
  const known = new Set(chosen)
  const rest = candidates.filter((candidate) => !known.has(candidate))
  const highest = Math.max(...rest.map(({ score }) => score))
  const after = rest.map((one) => ({ ...one, score: lowest + Math.min(0, one.score - highest) }))
  return [...read.sort(byScore), ...after]
}
