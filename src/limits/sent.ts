import type { Pool } from '@/src/database/pool'
import { keysWith, type Person } from './key-of'
import { createLimiter } from './limiter'

/**
 * What one sender may send: enough for a person who tidies up, too little for a flood of the editors' lists. Opinions
 * and reports need no account and are counted by address (a room may stand behind one), proposals by member.
 */
export const sent = {
  opinion: { name: 'opinion', points: 60, seconds: 60 },
  report: { name: 'report', points: 10, seconds: 600 },
  proposal: { name: 'proposal', points: 20, seconds: 3600 },
} as const
export type Sent = keyof typeof sent

/** Counts something that a person sends; `false` when that is too much. */
export type MaySend = (args: { what: Sent; person: Person }) => Promise<boolean>

/** Counts what is sent to editors, in memory or, with a pool, for all web processes of a site together. */
export function createSentLimits({ secret, pool }: { secret: string; pool?: Pool }): MaySend {
  const keys = keysWith(secret)
  const limiters = {
    opinion: createLimiter({ limit: sent.opinion, pool }),
    report: createLimiter({ limit: sent.report, pool }),
    proposal: createLimiter({ limit: sent.proposal, pool }),
  }
  return ({ what, person }) =>
    limiters[what].spend(what === 'proposal' ? keys.ofPerson(person) : keys.ofAddress(person))
}
