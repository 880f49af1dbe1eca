import type { FoundDocument, IndexedDocument, IndexedPassage } from '@/src/retrieval/types'

/**
 * A passage that is read for quotations. `rank` is 1 for the best, `documentRank` likewise; `lexical` is its A over the
 * best A, `distance` what its cosine lacks to the best cosine (0 without embeddings). None depends on the scale of the
 * fused score.
 */
export type ReadPassage = {
  document: IndexedDocument
  passage: IndexedPassage
  rank: number
  documentRank: number
  lexical: number
  distance: number
  cosine?: number
}

/** The best passages of all documents, best first. */
export function passagesToRead({
  documents,
  limit,
}: {
  documents: FoundDocument[]
  limit: number
}): ReadPassage[] {
  const all = documents.flatMap(({ document, passages }, at) =>
    passages.map((found) => ({ ...found, document, documentRank: at + 1 })),
  )
  const bestLexical = Math.max(...all.map(({ lexical }) => lexical), Number.MIN_VALUE)
  const bestCosine = Math.max(...all.map(({ cosine }) => cosine ?? 0))
  return all
    .toSorted((a, b) => b.score - a.score)
    .slice(0, limit)
    .map(({ document, passage, documentRank, lexical, cosine }, at) => ({
      document,
      passage,
      documentRank,
      rank: at + 1,
      cosine,
      lexical: Math.max(0, lexical / bestLexical),
      distance: cosine === undefined ? 0 : bestCosine - cosine,
    }))
}
