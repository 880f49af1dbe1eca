import { createEngine } from '@/src/assistant/engine'
import type { Pool } from '@/src/database/pool'
import { cachedEmbedder } from '@/src/embeddings/cached-embedder'
import type { Embedder } from '@/src/embeddings/embedder'
import { askQueries } from './ask-queries'
import { indexCorpus } from './index-corpus'
import type { LabelledSet } from './labelled-set/labelled-set'
import { measurePeers } from './peers/measure-peers'
import type { EvaluationResult } from './result'
import { summarise } from './summarise'

/** What is under way, for a person who waits. */
export type Stage = 'indexing' | 'asking' | 'peers'
export type OnProgress = (args: { stage: Stage; done: number; total: number }) => void

/** Questions that get quotations where neither gold answers nor speed ask for all of them. */
const quotedSample = 300

/**
 * Runs the product's own pipeline on a labelled set in an empty, migrated database: extraction, cutting, embedding,
 * storing, the lexical index, fusion and quotations. Vectors of passages are remembered in `cacheDir` where there is one; those of
 * questions and quotations never are, so that latencies are honest. `limit` takes the first questions only;
 * `quoteAtMost` of them, spread evenly, get quotations. With `peers` other searches are measured after it.
 * Rejects with the signal's reason, and with what the rooms below reject with.
 */
export async function evaluate(args: {
  set: LabelledSet
  pool: Pool
  embedder?: Embedder
  cacheDir?: string
  limit?: number
  quoteAtMost?: number
  peers?: boolean
  signal?: AbortSignal
  onProgress: OnProgress
}): Promise<EvaluationResult> {
  const { set, pool, embedder, cacheDir, signal, onProgress } = args
  const queries = set.queries.slice(0, args.limit)
  const remembering = embedder && cacheDir ? cachedEmbedder({ embedder, dir: cacheDir }) : embedder
  const { passages, ...indexing } = await indexCorpus({
    pool,
    corpus: set.corpus,
    signal,
    embedder: remembering,
    onProgress: (done) => onProgress({ stage: 'indexing', done, total: set.corpus.length }),
  })
  const engine = createEngine({ pool, embedder: async () => embedder })
  const all = await askQueries({
    engine,
    queries,
    signal,
    quoteAtMost: args.quoteAtMost ?? (set.answers.size > 0 || !embedder ? queries.length : quotedSample),
    onProgress: (done) => onProgress({ stage: 'asking', done, total: queries.length }),
  })
  const peers = args.peers
    ? await measurePeers({
        pool,
        set,
        queries,
        embedder: remembering,
        onProgress: (step) => onProgress({ stage: 'peers', ...step }),
      })
    : undefined
  await engine.close()
  return {
    set: set.name,
    documents: set.corpus.length,
    passages,
    queries: queries.length,
    ...summarise({ all, judgments: set }),
    indexing,
    peers,
  }
}
