import type { Embedder } from '@/src/embeddings/embedder'
import { top } from '@/src/retrieval/lexical/top'
import type { DenseHit, DensePort, IndexedPassage } from '@/src/retrieval/types'

const batch = 32

const dot = (a: Float32Array, b: Float32Array): number => {
  let sum = 0
  for (let at = 0; at < a.length; at++) sum += (a[at] as number) * (b[at] as number)
  return sum
}

async function vectorsOf(embedder: Embedder, texts: string[]): Promise<Float32Array[]> {
  const vectors: Float32Array[] = []
  for (let from = 0; from < texts.length; from += batch) {
    const some = texts.slice(from, from + batch)
    vectors.push(...(await embedder.embed({ texts: some, kind: 'passage' })))
    if (from % 3200 === 0) process.stderr.write(`${from} / ${texts.length} passages\n`)
  }
  return vectors
}

/** A dense leg without a database: every vector in memory, every cosine computed. All passages are public. */
export async function denseInMemory(args: {
  embedder: Embedder
  passages: IndexedPassage[]
  textOf: (passage: IndexedPassage) => string
}): Promise<DensePort> {
  const { embedder, passages, textOf } = args
  const vectors = await vectorsOf(embedder, passages.map(textOf))
  const ofDocument = new Map<number, number[]>()
  for (const [at, { document }] of passages.entries())
    ofDocument.set(document, [...(ofDocument.get(document) ?? []), at])

  const hit = (at: number, cosine: number): DenseHit[] => {
    const passage = passages[at]
    return passage ? [{ document: passage.document, passage: passage.id, cosine }] : []
  }
  const cosineOf = (vector: Float32Array, at: number) => dot(vector, vectors[at] ?? vector)
  return {
    embedQuestion: async (text) => {
      const [vector] = await embedder.embed({ texts: [text], kind: 'query' })
      if (!vector) throw new Error('an embedder gave no vector')
      return vector
    },
    candidates: async ({ vector, limit }) => {
      const all = Float32Array.from(vectors, (_, at) => cosineOf(vector, at))
      return top(all.keys(), limit, (at) => all[at] ?? 0).flatMap((at) => hit(at, all[at] ?? 0))
    },
    cosines: async ({ vector, documentIds }) =>
      documentIds.flatMap((id) => (ofDocument.get(id) ?? []).flatMap((at) => hit(at, cosineOf(vector, at)))),
  }
}
