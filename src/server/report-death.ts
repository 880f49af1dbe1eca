import { isPasserelleError } from '@/src/errors/errors'

/** Tells the supervisor why this process can't serve, then ends it with code 1. */
export function reportDeath(error: unknown) {
  const { id, details } = isPasserelleError(error) ? error : { id: 'internal:error', details: {} }
  console.error(error)
  if (!process.send) process.exit(1)
  process.send({ error: { id, details } }, () => process.exit(1))
}
