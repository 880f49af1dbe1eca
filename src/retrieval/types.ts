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
 */
export type Retrieved = {
  documents: FoundDocument[]
  bestCosine?: number
  idfCoverage: number
  milliseconds: number
}
