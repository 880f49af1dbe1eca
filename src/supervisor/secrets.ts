import { randomBytes } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'

const bytes = 32

/** A secret that nobody can guess, fit for an address or a header. */
export const newSecret = () => randomBytes(bytes).toString('base64url')

/**
 * The secret that signs the sessions of a data folder: made once, kept beside the data (`secret`, mode 0600). Two
 * processes that make it at the same moment end up with the same one.
 */
export function folderSecret(dataDir: string): string {
  const file = path.join(dataDir, 'secret')
  mkdirSync(dataDir, { recursive: true })
  try {
    writeFileSync(file, newSecret(), { flag: 'wx', mode: 0o600, flush: true })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  }
  return readFileSync(file, 'utf8').trim()
}
