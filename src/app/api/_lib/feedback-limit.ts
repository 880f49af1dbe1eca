import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'
import { fail } from '@/src/errors/errors'

/** Opinions of a room behind one address; a flood would fill the editors' list. */
const opinions = { points: 60, duration: 60 }

const key = Symbol.for('passerelle.rate-limit.feedback')
type Holder = typeof globalThis & { [key]?: RateLimiterMemory }

/** Counts an opinion of this address; throws `rate_limit:feedback` when there were too many in a minute. */
export async function countFeedback(address: string): Promise<void> {
  const holder: Holder = globalThis
  holder[key] ??= new RateLimiterMemory(opinions)
  try {
    await holder[key].consume(address)
  } catch (error) {
    throw error instanceof RateLimiterRes ? fail('rate_limit:feedback') : error
  }
}
