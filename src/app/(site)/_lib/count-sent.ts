import { createLimiter, type Limiter } from '@/src/limits/limiter'

/** What one sender may send: enough for a person who tidies up, too little for a flood. */
const limits = {
  report: { name: 'report', points: 10, seconds: 600 },
  proposal: { name: 'proposal', points: 20, seconds: 3600 },
}
type Sent = keyof typeof limits

const key = Symbol.for('passerelle.limits.sent')
type Holder = typeof globalThis & { [key]?: Record<Sent, Limiter> }

/** Counts something that was sent, in memory; `false` when this sender has sent too much. */
export function countSent({ what, key: sender }: { what: Sent; key: string }): Promise<boolean> {
  const holder: Holder = globalThis
  holder[key] ??= {
    report: createLimiter({ limit: limits.report }),
    proposal: createLimiter({ limit: limits.proposal }),
  }
  return holder[key][what].spend(sender)
}
