import { performance } from 'node:perf_hooks'
import { extractPart } from '@/ingestion/extract-part'
import { indexCitable } from '@/ingestion/index/index-citable'
import type { Pool } from '@/src/database/pool'
import type { Embedder } from '@/src/embeddings/embedder'
import { toCitable } from './corpus-document'
import type { CorpusDocument } from './labelled-set/labelled-set'
import type { IndexingFigures } from './result'
import { timedEmbedder } from './timed-embedder'

// While the database stages the passages of one document, the model reads those of the next.
const atOnce = 3

/**
 * Indexes a labelled set's documents through the pipeline that every collection goes through, entered at the citable
 * document. Rejects with what extraction, embedding or the database reject with.
 */
export async function indexCorpus(args: {
  pool: Pool
  corpus: CorpusDocument[]
  embedder?: Embedder
  signal?: AbortSignal
  onProgress: (done: number) => void
}): Promise<IndexingFigures & { passages: number }> {
  const { pool, corpus, signal, onProgress } = args
  const embedder = args.embedder && timedEmbedder(args.embedder)
  const began = performance.now()
  const waiting = corpus.values()
  let passages = 0
  let done = 0
  const work = async () => {
    for (const document of waiting) {
      signal?.throwIfAborted()
      const indexed = await indexCitable({
        db: pool,
        embedder,
        extract: extractPart,
        document: toCitable(document),
      })
      passages += indexed.passages
      onProgress(++done)
    }
  }
  await Promise.all(Array.from({ length: atOnce }, work))
  const seconds = (performance.now() - began) / 1000
  return {
    passages,
    seconds,
    embeddingSeconds: embedder?.seconds() ?? 0,
    passagesPerSecond: passages / seconds,
    rssMb: process.resourceUsage().maxRSS / 1024,
  }
}
