import { randomUUID } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import { readWaitingFile } from '@/ingestion/examine/read-waiting-file'
import { sweepDeleted, sweepOldGenerations } from '@/src/passages/sweep'
import { type Attempt, claimAttempt } from './attempts'
import { recoverLost, releaseAttempt } from './failures'
import { runAttempt, type Workbench } from './run-attempt'

const pollMs = 400
const tidyMs = 10_000
const readMs = 1_000

/** Two at once: one document is read or written while the model works on the other. */
const lanes = 2

/** Recovers what a dead worker left, deletes what deleted records left, and does what else comes up from time to time. */
async function tidy({ db, chores }: Workbench): Promise<void> {
  await chores?.()
  await recover({ db })
  await sweepDeleted({ db })
}

async function recover({ db, dead }: { db: Workbench['db']; dead?: string }): Promise<void> {
  for (const document of await recoverLost({ db, dead })) await sweepOldGenerations({ db, document })
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
 * when the queue itself cannot be reached; work goes on when it can again. Under a `name` that no other worker bears it
 * first takes up what its predecessor of that name left when it was killed, without waiting for the lease to run out.
 */
export async function workQueue(args: {
  bench: Workbench
  signal: AbortSignal
  name?: string
  onTrouble?: (error: unknown) => void
}): Promise<void> {
  const { bench, signal, onTrouble, name } = args
  const worker = name ?? randomUUID()
  const rest = (ms: number) => pause(ms, undefined, { signal }).catch(() => {})

  const lane = async () => {
    // What could not be given back while the database was away is given back first, or its lease would hold it.
    let owed: Attempt | undefined
    while (!signal.aborted) {
      try {
        if (owed) await releaseAttempt({ db: bench.db, attempt: owed })
        owed = await claimAttempt({ db: bench.db, worker, leaseSeconds: bench.leaseSeconds })
        if (owed) await runAttempt(bench, owed, signal)
        else await rest(pollMs)
        owed = undefined
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
  const inherit = async () => {
    for (let done = !name; !done && !signal.aborted; )
      try {
        await recover({ db: bench.db, dead: worker })
        done = true
      } catch (error) {
        onTrouble?.(error)
        await rest(pollMs)
      }
  }
  // Editors wait for it before they publish: a long queue must not come first.
  const reading = async () => {
    while (!signal.aborted) {
      const hasRead = await readWaitingFile(bench).catch((error: unknown) => onTrouble?.(error))
      if (!hasRead) await rest(readMs)
    }
  }
  await inherit()
  await Promise.all([housekeeping(), reading(), ...Array.from({ length: lanes }, lane)])
}
