import type { Embedder } from '@/src/embeddings/embedder'
import { isPasserelleError } from '@/src/errors/errors'

/** Where an embedder comes from; `undefined` where embeddings are `none`. */
export type MakeEmbedder = () => Promise<Embedder | undefined>

const pause = 30_000

/** Whether an error only says that embeddings do not answer: then words alone remain. */
export const isWithoutEmbeddings = (error: unknown): boolean =>
  isPasserelleError(error) && error.id === 'unavailable:embeddings'

/**
 * An embedder made at its first use. Where nothing answers, the same `unavailable:embeddings` is thrown for 30 seconds
 * before it is tried again, so that questions do not wait for it each time. `now` is in milliseconds.
 */
export function lazyEmbedder(make: MakeEmbedder, now: () => number = Date.now): MakeEmbedder {
  let made: ReturnType<MakeEmbedder> | undefined
  let again = Number.POSITIVE_INFINITY
  return () => {
    if (now() >= again) made = undefined
    if (!made) {
      again = Number.POSITIVE_INFINITY
      made = make()
      made.catch((error: unknown) => {
        again = isWithoutEmbeddings(error) ? now() + pause : now()
      })
    }
    return made
  }
}
