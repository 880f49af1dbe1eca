import { setTimeout as pause } from 'node:timers/promises'
import type { FromSource } from '@/ingestion/importers/vanished'
import type { Pool } from '@/src/database/pool'
import { patiently } from './patiently'
import { type Awaited, type Outcome, readOutcomes } from './read-outcomes'

/** Waits until the queue has done with a record, and tells how that ended, or that the record is `lost`. */
export type IndexingWatch = { outcomeOf: (record: Awaited) => Promise<Outcome | 'lost'> }

type Waiter = Awaited & { resolve: (outcome: Outcome | 'lost') => void; reject: (error: unknown) => void }

const restMs = 200

/**
 * Watches the indexing queue for one command, which saves records of one collection. However many records it waits for, it asks the database about all of
 * them with one question at a time: hundreds that each asked for themselves would take turns from the worker they wait
 * for, and wait so long for a connection that they gave up. A database that goes away is waited for.
 */
export function watchIndexing(
  pool: Pick<Pool, 'query'>,
  collection: FromSource = 'resources',
): IndexingWatch {
  const waiters = new Set<Waiter>()
  let watching = false

  const look = async (records: Waiter[]): Promise<void> => {
    const ended = await patiently(() => readOutcomes({ pool, records, collection }))
    for (const [waiter, outcome] of ended) {
      waiters.delete(waiter)
      waiter.resolve(outcome)
    }
  }
  const watch = async (): Promise<void> => {
    watching = true
    while (waiters.size > 0) {
      const records = [...waiters]
      await look(records).catch((error: unknown) => {
        for (const waiter of records) if (waiters.delete(waiter)) waiter.reject(error)
      })
      if (waiters.size > 0) await pause(restMs)
    }
    watching = false
  }
  return {
    outcomeOf: (record) =>
      new Promise((resolve, reject) => {
        waiters.add({ ...record, resolve, reject })
        if (!watching) void watch()
      }),
  }
}
