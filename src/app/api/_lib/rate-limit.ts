import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'
import { fail } from '@/src/errors/errors'

/** Quotations cost milliseconds and no money: enough for a room behind one address, too little for a flood. */
const questions = { points: 1200, duration: 60 }

const key = Symbol.for('passerelle.rate-limit.ask')
type Holder = typeof globalThis & { [key]?: RateLimiterMemory }

/** Counts a question of this address; throws `rate_limit:ask` when there were too many in a minute. */
export async function countQuestion(address: string): Promise<void> {
  const holder: Holder = globalThis
  holder[key] ??= new RateLimiterMemory(questions)
  try {
    await holder[key].consume(address)
  } catch (error) {
    throw error instanceof RateLimiterRes ? fail('rate_limit:ask') : error
  }
}
