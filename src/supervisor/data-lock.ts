import { mkdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { DatabaseSync } from 'node:sqlite'

/**
 * Tries to become the one supervisor of a data folder. Returns what gives the folder back, or `undefined` while another
 * holds it. The lock is the operating system's: it leaves with a killed holder, and the file alone means nothing.
 */
export function tryDataLock(dataDir: string): (() => void) | undefined {
  const file = path.join(dataDir, 'supervisor.lock')
  mkdirSync(dataDir, { recursive: true })
  writeFileSync(file, '', { flag: 'a', mode: 0o600 })
  const opened = statSync(file).ino
  const database = new DatabaseSync(file)
  try {
    database.exec('BEGIN EXCLUSIVE')
    // A holder that stopped between our two steps took its file away: this would be a lock on nothing.
    if (statSync(file).ino !== opened) throw new Error('replaced')
  } catch {
    database.close()
    return undefined
  }
  return () => {
    rmSync(file, { force: true })
    database.close()
  }
}
