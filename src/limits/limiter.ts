import { RateLimiterMemory, RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible'
import type { Pool } from '@/src/database/pool'

/** How many points one key may spend in so many seconds, and the word that tells its keys from other limits'. */
export type Limit = { name: string; points: number; seconds: number }

/** A counter of points by key. `spend` gives `false` when there are too few left, and then spends none. */
export type Limiter = {
  spend: (key: string, points?: number) => Promise<boolean>
  /** Counts more points, or gives some back when negative; never refuses. */
  adjust: (key: string, points: number) => Promise<void>
  forget: (key: string) => Promise<void>
}

/**
 * Counts in memory, or with a pool in the table `rate_limits`, which all web processes of a site share; in memory again
 * while the database does not answer.
 */
export function createLimiter({ limit, pool }: { limit: Limit; pool?: Pool }): Limiter {
  const { name, points, seconds } = limit
  const options = { keyPrefix: name, points, duration: seconds }
  const memory = new RateLimiterMemory(options)
  const counter = pool
    ? new RateLimiterPostgres({
        ...options,
        storeClient: pool,
        storeType: 'pool',
        tableName: 'rate_limits',
        tableCreated: true,
        insuranceLimiter: memory,
      })
    : memory
  const giveBack = (key: string, spent: number) => counter.reward(key, spent)
  return {
    spend: async (key, spent = 1) => {
      try {
        await counter.consume(key, spent)
        return true
      } catch (error) {
        if (!(error instanceof RateLimiterRes)) throw error
        await giveBack(key, spent)
        return false
      }
    },
    adjust: async (key, spent) => {
      if (spent > 0) await counter.penalty(key, spent)
      if (spent < 0) await giveBack(key, -spent)
    },
    forget: async (key) => {
      await counter.delete(key)
    },
  }
}
