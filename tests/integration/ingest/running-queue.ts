import type { BasePayload } from 'payload'
import { workQueue } from '@/ingestion/queue/work-queue'
import type { Pool } from '@/src/database/pool'
import { benchOn } from '@/tests/integration/indexing/bench'

/** Works on the queue until it is stopped, as the worker does beside a command. */
export function runQueue(place: { pool: Pool; payload: BasePayload }): { stop: () => Promise<void> } {
  const stopping = new AbortController()
  const working = workQueue({ bench: benchOn(place), signal: stopping.signal })
  return {
    async stop() {
      stopping.abort()
      await working
    },
  }
}
