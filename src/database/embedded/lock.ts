import { closeSync, mkdirSync, openSync, rmSync, statSync } from 'node:fs'
import path from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { fail } from '@/src/errors/errors'
import { folderError } from './folder-error'

/** A data folder that is ours until `release`, or until this process ends in whatever way. */
export type FolderLock = { release(): void }

const identity = (file: string): string => {
  const stats = statSync(file, { throwIfNoEntry: false })
  return stats ? `${stats.dev}:${stats.ino}:${stats.birthtimeMs}` : ''
}

/** Locks `file` through SQLite; nothing when another process holds it. */
function tryLock(file: string): DatabaseSync | undefined {
  const database = new DatabaseSync(file)
  try {
    database.exec('PRAGMA busy_timeout = 0')
    database.exec('BEGIN EXCLUSIVE')
    return database
  } catch (error) {
    database.close()
    if (error instanceof Error && /locked|busy/i.test(error.message)) return undefined
    throw error
  }
}

/**
 * Takes an exclusive lock of a data folder, making the folder if need be: the owner's, unless another is named. Node.js
 * has no file locks of its own, but its SQLite takes real ones, which the system drops when the process dies: `kill -9`
 * leaves nothing stale.
 * Throws `locked:data` when another process holds it, `read_only:data` or `full:disk` when the folder can't be written.
 */
export function lockFolder(folder: string, name = 'owner'): FolderLock {
  const file = path.join(folder, `${name}.lock`)
  try {
    mkdirSync(folder, { recursive: true })
    for (;;) {
      closeSync(openSync(file, 'a', 0o600))
      const before = identity(file)
      const database = tryLock(file)
      if (!database) throw fail('locked:data', { path: folder })
      // The previous owner may have removed the file between our opening and our locking it.
      if (before === identity(file)) {
        return {
          release() {
            rmSync(file, { force: true })
            database.close()
          },
        }
      }
      database.close()
    }
  } catch (error) {
    throw folderError({ error, folder })
  }
}
