import type { RunningAttempt } from '@/ingestion/index/index-document'
import type { Queryable } from '@/src/database/queryable'

/** An attempt taken from the queue: which record to read, and the how-manieth try of its content it is. */
export type Attempt = RunningAttempt & { attempt: number; collection: string; recordId: string }

const lease = (place: string) => `now() + make_interval(secs => ${place}::float8)`

/**
 * Takes the oldest waiting row whose time has come, unless another attempt at its document still runs, and makes it
 * this worker's for `leaseSeconds`. Two workers never get the same row (`FOR UPDATE SKIP LOCKED`).
 */
export async function claimAttempt(args: {
  db: Queryable
  worker: string
  leaseSeconds: number
}): Promise<Attempt | undefined> {
  const { rows } = await args.db.query<Attempt>(
    `WITH next AS (
       SELECT w.id FROM indexings AS w
       WHERE w.state = 'waiting' AND (w.not_before IS NULL OR w.not_before <= now())
         AND NOT EXISTS (SELECT 1 FROM indexings AS r WHERE r.document = w.document AND r.state = 'running')
       ORDER BY w.id LIMIT 1 FOR UPDATE SKIP LOCKED)
     UPDATE indexings AS i SET state = 'running', worker = $1, attempt = i.attempt + 1, started_at = now(),
       lease_until = ${lease('$2')}
     FROM next, documents AS d WHERE i.id = next.id AND d.id = i.document
     RETURNING i.id::integer, i.document, i.worker, i.attempt, d.collection, d.record_id AS "recordId"`,
    [args.worker, args.leaseSeconds],
  )
  return rows[0]
}

/** Opens an attempt that runs at once, past the queue. */
export async function startAttempt(args: {
  db: Queryable
  document: number
  worker: string
  leaseSeconds: number
}): Promise<RunningAttempt> {
  const { db, document, worker, leaseSeconds } = args
  const { rows } = await db.query<{ id: number }>(
    `INSERT INTO indexings (document, state, attempt, worker, started_at, lease_until)
     VALUES ($1, 'running', 1, $2, now(), ${lease('$3')}) RETURNING id::integer`,
    [document, worker, leaseSeconds],
  )
  const [row] = rows
  if (!row) throw new Error('indexings gave no row back')
  return { id: row.id, document, worker }
}

/** Prolongs a lease. `false` says that the attempt is no longer this worker's: it must stop. */
export async function renewLease(args: {
  db: Queryable
  attempt: RunningAttempt
  leaseSeconds: number
}): Promise<boolean> {
  const { db, attempt, leaseSeconds } = args
  const { rowCount } = await db.query(
    `UPDATE indexings SET lease_until = ${lease('$3')} WHERE id = $1 AND worker = $2 AND state = 'running'`,
    [attempt.id, attempt.worker, leaseSeconds],
  )
  return rowCount === 1
}

/** Ends an attempt whose content is no longer wanted: the record changed, or is not published any more. */
export async function supersedeAttempt({
  db,
  attempt,
}: {
  db: Queryable
  attempt: RunningAttempt
}): Promise<void> {
  await db.query(
    `UPDATE indexings SET state = 'superseded', finished_at = now(), lease_until = NULL
     WHERE id = $1 AND worker = $2 AND state = 'running'`,
    [attempt.id, attempt.worker],
  )
}

/** Notes on a finished attempt that one of the document's files could not be read. */
export async function noteProblem(args: {
  db: Queryable
  attempt: RunningAttempt
  problem: { id: string; message: string }
}): Promise<void> {
  await args.db.query('UPDATE indexings SET error_id = $2, error_message = $3 WHERE id = $1', [
    args.attempt.id,
    args.problem.id,
    args.problem.message,
  ])
}
