import { randomUUID } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'

/**
 * The name under which the worker of a data folder takes attempts: made once and kept there (`worker`). A folder has one
 * worker at a time, so whatever runs under this name when a worker starts was left by one that died.
 */
export function workerName(dataDir: string): string {
  const file = path.join(dataDir, 'worker')
  mkdirSync(dataDir, { recursive: true })
  try {
    writeFileSync(file, randomUUID(), { flag: 'wx' })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  }
  return readFileSync(file, 'utf8').trim() || randomUUID()
}
