import { setTimeout } from 'node:timers/promises'

/** Milliseconds before the second try; each further wait is twice as long, up to `most`. */
export type BackOff = { tries: number; first: number; most: number }

/**
 * Calls until it succeeds, `tries` times at most, with exponential waits and full jitter (Brooker, 2015, "Exponential
 * Backoff And Jitter"). `retryAfter` gives the milliseconds that an error asks to wait, 0 for no wish, `undefined` when
 * trying again cannot help. Rejects with the last error, or with the signal's reason.
 */
export async function withRetries<T>({
  call,
  retryAfter,
  backOff,
  signal,
}: {
  call: () => Promise<T>
  retryAfter: (error: unknown) => number | undefined
  backOff: BackOff
  signal?: AbortSignal
}): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await call()
    } catch (error) {
      signal?.throwIfAborted()
      const wish = retryAfter(error)
      if (wish === undefined || attempt >= backOff.tries) throw error
      const longest = Math.min(backOff.most, backOff.first * 2 ** (attempt - 1))
      await setTimeout(Math.min(backOff.most, Math.max(wish, Math.random() * longest)), undefined, { signal })
    }
  }
}
