import { fail } from '@/src/errors/errors'

const readOnly = /EACCES|EROFS|EPERM|readonly database|unable to open database file|permission denied/i
const full = /ENOSPC|EDQUOT|disk is full|no space left/i

/** Names what is wrong with a data folder (`read_only:data`, `full:disk`); other errors are returned as they came. */
export function folderError(params: { error: unknown; folder: string }): unknown {
  const { error, folder } = params
  const text =
    error instanceof Error ? `${'code' in error ? error.code : ''} ${error.message}` : String(error)
  if (full.test(text)) return fail('full:disk', { path: folder }, error)
  if (readOnly.test(text)) return fail('read_only:data', { path: folder }, error)
  return error
}
