import { type ErrorId, isPasserelleError } from '@/src/errors/errors'
import { errorMessage } from '@/src/messages/error-message'

const statuses: Record<string, number> = {
  bad_request: 400,
  unknown: 400,
  forbidden: 403,
  cross_site: 403,
  too_long: 413,
  rate_limit: 429,
  unavailable: 503,
  timeout: 503,
}

const statusOf = (id: ErrorId): number => statuses[id.split(':')[0] ?? ''] ?? 500

/**
 * What a caller learns of an error: its id and sentence. What is the site's own fault goes to the log too, by its id, or
 * by its kind and place where it is none of ours.
 */
export function tellProblem(error: unknown): { id: ErrorId; message: string } {
  if (!isPasserelleError(error) || statusOf(error.id) >= 500) console.error(error)
  return errorMessage(error)
}

/** An error as a response: `{ id, message }`, and the status that belongs to its kind. */
export function problemResponse(error: unknown): Response {
  const told = tellProblem(error)
  const headers: Record<string, string> = told.id === 'rate_limit:ask' ? { 'retry-after': '60' } : {}
  return Response.json(told, { status: statusOf(told.id), headers })
}
