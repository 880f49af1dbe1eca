import type { Queryable } from '@/src/database/queryable'
import type { ComparedPassage, PersonalFinding } from '@/src/documents/findings'

/** What the worker read in a file before any document that holds it was published. */
export type Reading = {
  passages: ComparedPassage[]
  personal: PersonalFinding[]
  fingerprint?: { signature: number[]; bands: number[] }
}

/** Where the reading of a file stands. */
export type ReadingState = Partial<Reading> & {
  file: number
  state: 'waiting' | 'running' | 'read' | 'failed'
  errorMessage?: string
}

/** Asks for these files to be read; one that was asked for before is not read again: a file never changes. */
export async function askReadings({ db, files }: { db: Queryable; files: number[] }): Promise<void> {
  await db.query(
    `INSERT INTO file_readings (file, state) SELECT id, 'waiting' FROM files WHERE id = ANY($1::integer[])
     ON CONFLICT (file) DO NOTHING`,
    [files],
  )
}

/** Where the readings of these files stand; without their words unless these are asked for. */
export async function readReadings(args: {
  db: Queryable
  files: number[]
  words?: boolean
}): Promise<ReadingState[]> {
  const { db, files, words = false } = args
  const { rows } = await db.query<
    Omit<ReadingState, 'fingerprint'> & { signature: number[] | null; bands: number[] | null }
  >(
    `SELECT file, state, personal, signature, bands, error_message AS "errorMessage"${words ? ', passages' : ''}
     FROM file_readings WHERE file = ANY($1::integer[])`,
    [files],
  )
  return rows.map(({ signature, bands, ...row }) => ({
    ...row,
    fingerprint: signature && bands ? { signature, bands } : undefined,
  }))
}

const lease = (place: string) => `now() + make_interval(secs => ${place}::float8)`

/** Takes the file that waits longest, or one that a dead worker left, for `leaseSeconds`; `undefined` if none does. */
export async function claimReading({
  db,
  leaseSeconds,
}: {
  db: Queryable
  leaseSeconds: number
}): Promise<number | undefined> {
  const { rows } = await db.query<{ file: number }>(
    `WITH next AS (
       SELECT file FROM file_readings
       WHERE state = 'waiting' OR (state = 'running' AND lease_until < now())
       ORDER BY asked_at, file LIMIT 1 FOR UPDATE SKIP LOCKED)
     UPDATE file_readings AS r SET state = 'running', lease_until = ${lease('$1')}
     FROM next WHERE r.file = next.file RETURNING r.file`,
    [leaseSeconds],
  )
  return rows[0]?.file
}

/** Prolongs the lease of a reading under way. */
export const renewReading = (args: { db: Queryable; file: number; leaseSeconds: number }) =>
  args.db.query(
    `UPDATE file_readings SET lease_until = ${lease('$2')} WHERE file = $1 AND state = 'running'`,
    [args.file, args.leaseSeconds],
  )

/** Keeps what was read. */
export async function finishReading(args: { db: Queryable; file: number; reading: Reading }): Promise<void> {
  const { passages, personal, fingerprint } = args.reading
  await args.db.query(
    `UPDATE file_readings SET state = 'read', lease_until = NULL, passages = $2::jsonb, personal = $3::jsonb,
       signature = $4::integer[], bands = $5::integer[] WHERE file = $1`,
    [
      args.file,
      JSON.stringify(passages),
      JSON.stringify(personal),
      fingerprint?.signature ?? null,
      fingerprint?.bands ?? null,
    ],
  )
}

/** Keeps why a file could not be read. */
export const failReading = (args: { db: Queryable; file: number; message: string }) =>
  args.db.query(
    `UPDATE file_readings SET state = 'failed', lease_until = NULL, error_message = $2 WHERE file = $1`,
    [args.file, args.message],
  )
