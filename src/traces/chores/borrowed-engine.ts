import { ask, collect } from '@/src/assistant/ask'
import type { Engine } from '@/src/assistant/consult'
import { createEngine, type EnginePool } from '@/src/assistant/engine'
import type { Embedder } from '@/src/embeddings/embedder'
import type { Viewer } from '@/src/visibility/visibility'
import type { Answers } from '../questions/golden'

/** Whom the worker asks for: what a mediator may read is what the base must answer with. */
const asker: Viewer = { id: 'worker', role: 'mediator' }

/** Answers through an engine, as a mediator, leaving no trace. */
export const answersOf =
  (engine: Engine): Answers =>
  (question) =>
    collect(ask({ question, viewer: asker, engine }))

/**
 * Lends an engine for as long as `work` lasts, made when the first question comes: most of the time there is none, and
 * an index costs memory. The embedder stays its owner's.
 */
export async function withAnswers<Result>(args: {
  pool: EnginePool
  embedder?: Embedder
  work: (answers: Answers) => Promise<Result>
}): Promise<Result> {
  const { pool, embedder, work } = args
  let engine: Engine | undefined
  try {
    return await work((question) => {
      engine ??= createEngine({
        pool,
        embedder: async () => embedder && { ...embedder, close: async () => {} },
      })
      return answersOf(engine)(question)
    })
  } finally {
    await engine?.close()
  }
}
