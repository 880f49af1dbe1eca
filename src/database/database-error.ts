import { type ErrorId, fail } from '@/src/errors/errors'

const idsByCode: Record<string, ErrorId> = {
  ECONNREFUSED: 'unavailable:database',
  ECONNRESET: 'unavailable:database',
  EPIPE: 'unavailable:database',
  ENOTFOUND: 'unavailable:database',
  ETIMEDOUT: 'unavailable:database',
  '28P01': 'unavailable:database',
  '57P01': 'unavailable:database',
  '57P02': 'unavailable:database',
  '57P03': 'unavailable:database',
  '57014': 'timeout:database',
  '25P03': 'timeout:database',
  '53100': 'full:disk',
}

/**
 * What the driver and Payload say without a code: a connection that broke while nobody asked, or before a transaction
 * could begin.
 */
const brokenConnection =
  /connection terminated|timeout exceeded when trying to connect|is not queryable|cannot begin transaction/i

const codeOf = (error: unknown): string => {
  const code = error instanceof Error && 'code' in error ? error.code : ''
  return typeof code === 'string' ? code : ''
}

/**
 * Gives driver and system errors their stable id where a person can do something about them: no connection, no room,
 * no patience left. Everything else (a violated constraint, our own errors) is returned as it came.
 */
export function databaseError(error: unknown): unknown {
  const code = codeOf(error)
  const id = idsByCode[code] ?? (code.startsWith('08') ? 'unavailable:database' : undefined)
  if (id) return fail(id, { path: '' }, error)
  const broken = error instanceof Error && brokenConnection.test(error.message)
  return broken ? fail('unavailable:database', {}, error) : error
}
