import type { Queryable } from '@/src/database/queryable'
import { fail, isPasserelleError, type PasserelleError } from '@/src/errors/errors'
import { errorMessage } from '@/src/messages/error-message'
import type { Attempt } from './attempts'

/** How often the same content is tried again after a failure that may pass by itself. */
export const mostRetries = 3

/** Seconds before each retry. */
export type Backoff = (attempt: number) => number
export const patientBackoff: Backoff = (attempt) => 5 * 4 ** (attempt - 1)

const passing = /^(unavailable|interrupted|failed|full):|^timeout:database$/

/** Whether a failure may pass by itself; a broken file stays broken. */
export const isTransient = ({ id }: PasserelleError): boolean => passing.test(id)

/** An error of our own, whatever was thrown: what is not ours becomes `failed:indexing`, its cause kept for the log. */
export const toIndexingError = ({ error, title }: { error: unknown; title: string }): PasserelleError =>
  isPasserelleError(error) ? error : fail('failed:indexing', { title }, error)

const retryOf = (failed: string, seconds: string) => `
  INSERT INTO indexings (document, state, attempt, content_hash, not_before)
  SELECT document, 'waiting', attempt, content_hash, now() + make_interval(secs => ${seconds}::float8)
  FROM ${failed}
  ON CONFLICT (document) WHERE state = 'waiting' DO NOTHING`

/** Records why an attempt failed and, if that may pass, queues the next one, in one statement. */
export async function failAttempt(args: {
  db: Queryable
  attempt: Attempt
  error: PasserelleError
  backoff?: Backoff
}): Promise<void> {
  const { db, attempt, error, backoff = patientBackoff } = args
  const { id, message } = errorMessage(error)
  const again = isTransient(error) && attempt.attempt <= mostRetries
  await db.query(
    `WITH failed AS (
       UPDATE indexings SET state = 'failed', error_id = $3, error_message = $4, finished_at = now(), lease_until = NULL
       WHERE id = $1 AND worker = $2 AND state = 'running'
       RETURNING document, attempt, content_hash),
     again AS (SELECT * FROM failed WHERE $5::boolean)
     ${retryOf('again', '$6')}`,
    [attempt.id, attempt.worker, id, message, again, backoff(attempt.attempt)],
  )
}

/**
 * Ends the attempts whose worker no longer renews its lease, and those of `dead`, and queues them again: a killed worker
 * neither loses a document nor, having another generation, doubles its passages. Gives their documents.
 */
export async function recoverLost({ db, dead }: { db: Queryable; dead?: string }): Promise<number[]> {
  const { id, message } = errorMessage(fail('interrupted:indexing'))
  const { rows } = await db.query<{ document: number }>(
    `WITH lost AS (
       UPDATE indexings SET state = 'failed', error_id = $1, error_message = $2, finished_at = now(), lease_until = NULL
       WHERE state = 'running' AND (lease_until < now() OR worker = $4)
       RETURNING document, attempt, content_hash),
     again AS (SELECT * FROM lost WHERE attempt <= $3),
     queued AS (${retryOf('again', '0')})
     SELECT document FROM lost`,
    [id, message, mostRetries, dead ?? null],
  )
  return rows.map((row) => row.document)
}

/** Gives an attempt back unfinished, because the worker stops: the next worker takes it up, and no try is counted. */
export async function releaseAttempt({ db, attempt }: { db: Queryable; attempt: Attempt }): Promise<void> {
  await db.query(
    `WITH released AS (
       UPDATE indexings SET state = 'superseded', finished_at = now(), lease_until = NULL
       WHERE id = $1 AND worker = $2 AND state = 'running'
       RETURNING document, attempt - 1 AS attempt, content_hash)
     ${retryOf('released', '0')}`,
    [attempt.id, attempt.worker],
  )
}
