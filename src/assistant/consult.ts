import type { Embedder } from '@/src/embeddings/embedder'
import type { FoundHelp } from '@/src/help/find-help'
import type { StoredPassage } from '@/src/passages/read-for-citation'
import type { LookedUp, LookUpQuery } from '@/src/retrieval/look-up'
import type { Retrieved } from '@/src/retrieval/types'
import type { Viewer } from '@/src/visibility/visibility'

/**
 * One retrieval of a turn; `dense` holds the question's vector and the embedder that made it, absent where words alone
 * were looked for.
 */
export type Consultation = {
  retrieved: Retrieved
  dense?: { question: Float32Array; embedder: Embedder }
}

/**
 * What answers questions within a process. `consult` brings the index up to date and searches what the viewer may see,
 * `limit` documents at most; `lookUp` does so by words alone, for a search that is no question; `readPassages` reads the
 * named passages anew, without those that the viewer may not see at this moment; `findHelp` names who and what can help,
 * within the viewer's sight. `refresh` only brings the index up to date. `probeEmbeddings` embeds a word: `off` where
 * embeddings are `none`, rejects with `unavailable:embeddings`. `size` counts what the index holds.
 */
export type Engine = {
  consult: (args: {
    question: string
    viewer: Viewer
    limit?: number
    signal?: AbortSignal
  }) => Promise<Consultation>
  lookUp: (query: LookUpQuery) => Promise<LookedUp>
  readPassages: (args: { ids: number[]; viewer: Viewer }) => Promise<Map<number, StoredPassage>>
  findHelp: (args: { question: string; viewer: Viewer }) => Promise<FoundHelp>
  refresh: () => Promise<void>
  probeEmbeddings: () => Promise<'ok' | 'off'>
  size: () => { documents: number; passages: number }
  close: () => Promise<void>
}
