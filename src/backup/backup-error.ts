import { fail, isPasserelleError } from '@/src/errors/errors'
import { damagedCode } from './tar/header'

// What zlib, our archive reader and PostgreSQL (a value of no such type, a broken key) say of content that can't be.
const damage = new RegExp(`^(${damagedCode}$|Z_|22|23)`)

/** Names what is wrong with a backup that is being read (`invalid:backup`); other errors are returned as they came. */
export function backupError({ error, path }: { error: unknown; path: string }): unknown {
  if (isPasserelleError(error) || !(error instanceof Error)) return error
  const { code } = error as NodeJS.ErrnoException
  if (code === 'ENOENT') return fail('not_found:file', { path }, error)
  const isDamaged = error instanceof SyntaxError || damage.test(code ?? '')
  return isDamaged ? fail('invalid:backup', { path }, error) : error
}
