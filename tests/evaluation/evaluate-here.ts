import { cacheDirOf } from '@/src/evaluation/cache-dir'
import { evaluate } from '@/src/evaluation/evaluate'
import type { LabelledSet } from '@/src/evaluation/labelled-set/labelled-set'
import type { EvaluationResult } from '@/src/evaluation/result'
import { openScratchDatabase } from '@/src/evaluation/scratch-database'
import { readSettings } from '@/src/settings/settings'

/** Evaluates a set in a scratch database, with the vendored model unless `dense` is false. */
export async function evaluateHere(args: {
  set: LabelledSet
  dense: boolean
  limit?: number
  quoteAtMost?: number
  peers?: boolean
}): Promise<EvaluationResult> {
  const { dense, ...rest } = args
  const database = await openScratchDatabase()
  try {
    const { localEmbedder } = await import('@/src/embeddings/local-embedder')
    const embedder = dense ? await localEmbedder() : undefined
    const cacheDir = cacheDirOf({ settings: readSettings() })
    return await evaluate({ ...rest, pool: database.pool, embedder, cacheDir, onProgress: () => {} })
  } finally {
    await database.close()
  }
}
