import { setTimeout as pause } from 'node:timers/promises'
import { type FolderLock, lockFolder } from '@/src/database/embedded/lock'
import { isPasserelleError } from '@/src/errors/errors'
import { findRun, type Run } from './run-file'

/** Either the folder is ours to serve, or a server that lives there was found. */
export type Hold = { lock: FolderLock; run?: undefined } | { lock?: undefined; run: Run }

/**
 * Becomes the one supervisor of a data folder, or finds the server of the one there is. While another starts (or stops),
 * waits for it, and says so once through `onWait`. Throws `read_only:data`, `full:disk`.
 */
export async function holdFolder(args: {
  dataDir: string
  signal: AbortSignal
  onWait: () => void
}): Promise<Hold> {
  for (let waited = false; ; waited = true) {
    args.signal.throwIfAborted()
    try {
      return { lock: lockFolder(args.dataDir, 'supervisor') }
    } catch (error) {
      if (!isPasserelleError(error) || error.id !== 'locked:data') throw error
    }
    const run = await findRun(args.dataDir)
    if (run) return { run }
    if (!waited) args.onWait()
    await pause(300)
  }
}
