import { statfsSync } from 'node:fs'
import { fail, isPasserelleError } from '@/src/errors/errors'

const readOnly = /EACCES|EROFS|EPERM|readonly database|unable to open database file|permission denied/i
const full = /ENOSPC|EDQUOT|disk is full|no space left/i

/** Error numbers as WebAssembly's system interface counts them; PGlite passes them on without a name. */
const codes: Record<number, string> = { 2: 'EACCES', 19: 'EDQUOT', 51: 'ENOSPC', 63: 'EPERM', 69: 'EROFS' }

/** PostgreSQL needs room for two segments of its log, 16 MB each, to open a folder at all. */
const roomToOpen = 32 * 1024 * 1024

function noRoom(folder: string): boolean {
  try {
    const { bavail, bsize } = statfsSync(folder)
    return bavail * bsize < roomToOpen
  } catch {
    return false
  }
}

function describe(error: unknown): string {
  const { name, errno, code, message } = (error ?? {}) as Record<string, unknown>
  const fromWasm = name === 'ErrnoError' && typeof errno === 'number' ? codes[errno] : undefined
  return [fromWasm, code, message].join(' ')
}

/** Names what is wrong with a data folder (`read_only:data`, `full:disk`); other errors are returned as they came. */
export function folderError(params: { error: unknown; folder: string }): unknown {
  const { error, folder } = params
  const text = describe(error)
  if (full.test(text)) return fail('full:disk', { path: folder }, error)
  if (readOnly.test(text)) return fail('read_only:data', { path: folder }, error)
  // A database that can't write its log only says that it failed.
  return !isPasserelleError(error) && noRoom(folder) ? fail('full:disk', { path: folder }, error) : error
}
