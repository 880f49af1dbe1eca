import { setTimeout as pause } from 'node:timers/promises'
import { databaseError } from '@/src/database/database-error'
import { isPasserelleError } from '@/src/errors/errors'

/** How long a database that went away is waited for (milliseconds): its supervisor starts it again. */
const patience = 120_000
const rest = 500

/** Whether an error, or what caused it, says that the connection broke or that nobody answers. */
export function isDisconnect(error: unknown): boolean {
  const known = databaseError(error)
  if (isPasserelleError(known)) return known.id === 'unavailable:database' || known.id === 'timeout:database'
  return error instanceof Error && error.cause !== undefined && isDisconnect(error.cause)
}

/** Does something that may be done twice, again and again while the database is away. Other errors are thrown at once. */
export async function patiently<Result>(work: () => Promise<Result>): Promise<Result> {
  const until = performance.now() + patience
  for (;;) {
    try {
      return await work()
    } catch (error) {
      if (!isDisconnect(error) || performance.now() > until) throw error
      await pause(rest)
    }
  }
}
