import type { Viewer, Visibility } from '@/src/visibility/visibility'

/** A passage as the lexical index holds it. `document` is `documents.id`, not a collection's id. */
export type IndexedPassage = {
  id: number
  document: number
  title: string
  headings: string[]
  text: string
  page?: number
  fileId?: number
}

/** A document as retrieval knows it: the row of `documents` that decides whether it may be shown. */
export type IndexedDocument = {
  id: number
  collection: string
  recordId: string
  generation: number
  published: boolean
  visibility: Visibility
  title: string
  address: string
  sourceDate?: string
  reviewDate?: string
  updatedAt: string
}

/** A question put to retrieval, by a person whose sight is known before anything is ranked. */
export type RetrievalQuery = { question: string; viewer: Viewer; limit?: number }

/** A passage's nearness to the question: `cosine` lies in -1..1. Ids are those of the tables. */
export type DenseHit = { document: number; passage: number; cosine: number }

/**
 * The dense leg as functions, so that retrieval holds neither SQL nor model.
 * `candidates` gives the nearest passages that may be seen, nearest first, at most `limit` (passages, not documents).
 * `cosines` gives the cosine of every passage served for the named documents, in any order; passages without a vector
 * are left out. Both look only at each document's served generation. Rejects with `unavailable:embeddings` or
 * `unavailable:database`.
 */
export type DensePort = {
  embedQuestion: (text: string) => Promise<Float32Array>
  candidates: (args: {
    vector: Float32Array
    visibilities: readonly Visibility[]
    limit: number
  }) => Promise<DenseHit[]>
  cosines: (args: { vector: Float32Array; documentIds: number[] }) => Promise<DenseHit[]>
}

/** A passage found. `score` is the fused score; `lexical` is A (BM25F); `cosine` is absent without embeddings. */
export type FoundPassage = {
  passage: IndexedPassage
  score: number
  lexical: number
  cosine?: number
}

/** A document found, with its best passages, best first. */
export type FoundDocument = { document: IndexedDocument; score: number; passages: FoundPassage[] }

/**
 * What one retrieval gives: documents best first, and the evidence that abstention reads.
 * `bestCosine` and `idfCoverage` (share of the question's idf that the best passage holds) lie in 0..1.
 * `alikeness` is how much the base's passages have in common (0..1, low where it treats everything).
 * `stems` are those of the question, each once, with their inverse document frequency (that of a word no text holds is
 * the highest) and, by the glossary, the stems that say the same together.
 */
export type Retrieved = {
  documents: FoundDocument[]
  stems: { stem: string; idf: number; otherwise?: string[][] }[]
  bestCosine?: number
  idfCoverage: number
  alikeness: number
  milliseconds: number
}
