import type { Embedder } from '@/src/embeddings/embedder'
import type { Retrieved } from '@/src/retrieval/types'
import type { Viewer } from '@/src/visibility/visibility'
import type { WeightedStem } from './candidates'
import type { CitablePassage } from './verify'

/**
 * One retrieval of a turn, with what weighing quotations needs: the question's stems, and its vector with the embedder
 * that made it, both absent without embeddings.
 */
export type Consultation = {
  retrieved: Retrieved
  stems: WeightedStem[]
  dense?: { question: Float32Array; embedder: Embedder }
}

/**
 * What answers questions within a process. `consult` brings the index up to date and searches what the viewer may see;
 * `readPassages` reads the named passages anew, without those that the viewer may not see at this moment.
 */
export type Engine = {
  consult: (args: { question: string; viewer: Viewer; signal?: AbortSignal }) => Promise<Consultation>
  readPassages: (args: { ids: number[]; viewer: Viewer }) => Promise<Map<number, CitablePassage>>
  close: () => Promise<void>
}
