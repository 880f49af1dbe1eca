import { readOwnerFile } from '@/src/database/embedded/owner-file'
import { createPool } from '@/src/database/pool'
import { cacheDirOf } from '@/src/evaluation/cache-dir'
import { evaluate } from '@/src/evaluation/evaluate'
import type { LabelledSet } from '@/src/evaluation/labelled-set/labelled-set'
import type { EvaluationResult } from '@/src/evaluation/result'
import { readSettings } from '@/src/settings/settings'
import { openDataFolder } from '@/tests/support/data-folder'

/** Evaluates a set in a migrated database of its own, with the vendored model unless `dense` is false. */
export async function evaluateHere(args: {
  set: LabelledSet
  dense: boolean
  limit?: number
  quoteAtMost?: number
  peers?: boolean
}): Promise<EvaluationResult> {
  const { dense, ...rest } = args
  const database = await openDataFolder()
  const pool = createPool({ url: readOwnerFile(database.folder)?.url ?? '' })
  try {
    const { localEmbedder } = await import('@/src/embeddings/local-embedder')
    const embedder = dense ? await localEmbedder() : undefined
    const cacheDir = cacheDirOf({ settings: readSettings() })
    return await evaluate({ ...rest, pool, embedder, cacheDir, onProgress: () => {} })
  } finally {
    await pool.end()
    await database.close()
  }
}
