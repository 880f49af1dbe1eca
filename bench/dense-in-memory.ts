import type { Embedder } from '@/src/embeddings/embedder'
import type { DenseHit, DensePort, IndexedPassage } from '@/src/retrieval/types'

const batch = 32

const dot = (a: Float32Array, b: Float32Array): number => {
  let sum = 0
  for (let at = 0; at < a.length; at++) sum += (a[at] as number) * (b[at] as number)
  return sum
}

/** A dense leg without a database: every vector in memory, every cosine computed. All passages are public. */
export async function denseInMemory(args: {
  embedder: Embedder
  passages: IndexedPassage[]
  textOf: (passage: IndexedPassage) => string
}): Promise<DensePort> {
  const { embedder, passages, textOf } = args
  const vectors: Float32Array[] = []
  for (let from = 0; from < passages.length; from += batch) {
    const texts = passages.slice(from, from + batch).map(textOf)
    vectors.push(...(await embedder.embed({ texts, kind: 'passage' })))
    if (from % 3200 === 0) process.stderr.write(`\r${from} / ${passages.length}`)
  }
  process.stderr.write('\n')
  const hitsOf = (vector: Float32Array, wanted?: Set<number>): DenseHit[] =>
    passages.flatMap(({ id, document }, at) =>
      wanted && !wanted.has(document)
        ? []
        : [{ document, passage: id, cosine: dot(vector, vectors[at] as Float32Array) }],
    )
  return {
    embedQuestion: async (text) => {
      const [vector] = await embedder.embed({ texts: [text], kind: 'query' })
      if (!vector) throw new Error('an embedder gave no vector')
      return vector
    },
    candidates: async ({ vector, limit }) =>
      hitsOf(vector)
        .sort((a, b) => b.cosine - a.cosine)
        .slice(0, limit),
    cosines: async ({ vector, documentIds }) => hitsOf(vector, new Set(documentIds)),
  }
}
