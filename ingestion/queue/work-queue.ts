import { randomUUID } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import { readWaitingFile } from '@/ingestion/examine/read-waiting-file'
import { sweepDeleted, sweepOldGenerations } from '@/src/passages/sweep'
import { claimAttempt } from './attempts'
import { recoverLost } from './failures'
import { runAttempt, type Workbench } from './run-attempt'

const pollMs = 400
const tidyMs = 10_000
const readMs = 1_000

/** Two at once: one document is read or written while the model works on the other. */
const lanes = 2

/** Recovers what a dead worker left, deletes what deleted records left, and does what else comes up from time to time. */
async function tidy({ db, chores }: Workbench): Promise<void> {
  await chores?.()
  for (const document of await recoverLost({ db })) await sweepOldGenerations({ db, document })
  await sweepDeleted({ db })
}

/** Runs every attempt that waits and may run now; for tests and for commands that index without a server. */
export async function drainQueue(bench: Workbench): Promise<void> {
  const worker = randomUUID()
  for (;;) {
    const attempt = await claimAttempt({ db: bench.db, worker, leaseSeconds: bench.leaseSeconds })
    if (!attempt) return
    await runAttempt(bench, attempt)
  }
}

/**
 * Works on the queue until `signal` aborts, then gives back what it was at and resolves. `onTrouble` is told
 * when the queue itself cannot be reached; work goes on when it can again.
 */
export async function workQueue(args: {
  bench: Workbench
  signal: AbortSignal
  onTrouble?: (error: unknown) => void
}): Promise<void> {
  const { bench, signal, onTrouble } = args
  const worker = randomUUID()
  const rest = (ms: number) => pause(ms, undefined, { signal }).catch(() => {})

  const lane = async () => {
    while (!signal.aborted) {
      try {
        const attempt = await claimAttempt({ db: bench.db, worker, leaseSeconds: bench.leaseSeconds })
        if (attempt) await runAttempt(bench, attempt, signal)
        else await rest(pollMs)
      } catch (error) {
        onTrouble?.(error)
        await rest(pollMs)
      }
    }
  }
  const housekeeping = async () => {
    while (!signal.aborted) {
      await tidy(bench).catch((error: unknown) => onTrouble?.(error))
      await rest(tidyMs)
    }
  }
  // Editors wait for it before they publish: a long queue must not come first.
  const reading = async () => {
    while (!signal.aborted) {
      const hasRead = await readWaitingFile(bench).catch((error: unknown) => onTrouble?.(error))
      if (!hasRead) await rest(readMs)
    }
  }
  await Promise.all([housekeeping(), reading(), ...Array.from({ length: lanes }, lane)])
}
