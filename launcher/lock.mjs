import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { setTimeout as pause } from 'node:timers/promises'

const SQLITE_BUSY = 5
const SQLITE_CANTOPEN = 14
const SQLITE_READONLY = 8
const SQLITE_FULL = 13

/**
 * Takes the lock that `file` stands for and returns what releases it; `onWait` is called once if somebody else has it.
 * The operating system lets go of it when its holder dies in whatever way, which a file with a process id does not.
 */
export async function takeLock({ file, onWait }) {
  mkdirSync(path.dirname(file), { recursive: true })
  writeFileSync(file, '', { flag: 'a' })
  const database = new DatabaseSync(file)
  for (let waited = false; ; waited = true) {
    try {
      database.exec('BEGIN EXCLUSIVE')
      return () => database.close()
    } catch (error) {
      if (error.errcode === SQLITE_READONLY || error.errcode === SQLITE_CANTOPEN)
        throw Object.assign(error, { code: 'EACCES', path: file })
      if (error.errcode === SQLITE_FULL) throw Object.assign(error, { code: 'ENOSPC' })
      if (error.errcode !== SQLITE_BUSY) throw error
    }
    if (!waited) onWait?.()
    await pause(200)
  }
}
