import { performance } from 'node:perf_hooks'
import type { Embedder } from '@/src/embeddings/embedder'

/** An embedder with a stopwatch: the seconds during which at least one call waited for its vectors. */
export type TimedEmbedder = Embedder & { seconds: () => number }

/** Puts a stopwatch round an embedder. Calls that overlap are counted once. */
export function timedEmbedder(embedder: Embedder): TimedEmbedder {
  let running = 0
  let since = 0
  let total = 0
  return {
    ...embedder,
    seconds: () => (total + (running > 0 ? performance.now() - since : 0)) / 1000,
    embed: async (args) => {
      if (running++ === 0) since = performance.now()
      try {
        return await embedder.embed(args)
      } finally {
        if (--running === 0) total += performance.now() - since
      }
    },
  }
}
