import type { IndexedDocument, IndexedPassage } from '@/src/retrieval/types'
import type { QuotableSpan } from '../quotable/spans'
import type { Features } from './features'

/**
 * A quotation that could answer, before verification. `features` are what its place is decided by, `cosine` its own
 * nearness to the question, where its vector was made, `passageCosine` that of its passage, `score` its log-odds against the others.
 */
export type Candidate = QuotableSpan & {
  passage: IndexedPassage
  document: IndexedDocument
  quote: string
  features: Features
  passageCosine?: number
  cosine?: number
  score: number
}
