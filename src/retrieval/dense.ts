import type { Visibility } from '@/src/visibility/visibility'
import { questionForEmbedding } from './analysis/politeness'
import type { DenseHit, DensePort } from './types'

/** The dense leg's view of one question; absent where embeddings are `none`. */
export type DenseView = {
  /** Documents of the nearest passages, nearest first. */
  documents: number[]
  /** The cosines of every passage of these documents. */
  cosines: (documentIds: number[]) => Promise<Cosines>
}

/**
 * Cosines by document and passage. A passage or document without a vector gets the lowest cosine seen, so that it is
 * neither favoured nor buried. `best` is the highest, undefined if there is none.
 */
export type Cosines = {
  best: number | undefined
  ofDocument: (id: number) => number | undefined
  ofPassage: (id: number) => number | undefined
}

/** Passages asked of the dense leg: several of one document may stand among the nearest. */
const passagesPerDocument = 5

/** No vectors at all: every cosine is undefined. */
export const noCosines: Cosines = {
  best: undefined,
  ofDocument: () => undefined,
  ofPassage: () => undefined,
}

/** Orders cosines for look-up. */
export function collectCosines(hits: DenseHit[]): Cosines {
  if (hits.length === 0) return noCosines
  const documents = new Map<number, number>()
  const passages = new Map<number, number>()
  let best = Number.NEGATIVE_INFINITY
  let worst = Number.POSITIVE_INFINITY
  for (const { document, passage, cosine } of hits) {
    passages.set(passage, cosine)
    documents.set(document, Math.max(cosine, documents.get(document) ?? Number.NEGATIVE_INFINITY))
    best = Math.max(best, cosine)
    worst = Math.min(worst, cosine)
  }
  return {
    best,
    ofDocument: (id) => documents.get(id) ?? worst,
    ofPassage: (id) => passages.get(id) ?? worst,
  }
}

/** Embeds the question and asks for its nearest `limit` documents among those of `visibilities`. */
export async function lookDensely(args: {
  dense: DensePort
  question: string
  visibilities: readonly Visibility[]
  limit: number
}): Promise<DenseView> {
  const { dense, question, visibilities, limit } = args
  const vector = await dense.embedQuestion(questionForEmbedding(question))
  const hits = await dense.candidates({ vector, visibilities, limit: limit * passagesPerDocument })
  return {
    documents: [...new Set(hits.map((hit) => hit.document))].slice(0, limit),
    cosines: async (documentIds) =>
      documentIds.length === 0 ? noCosines : collectCosines(await dense.cosines({ vector, documentIds })),
  }
}
