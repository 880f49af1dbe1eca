import type { Queryable } from '@/src/database/queryable'
import type { End } from '../format'
import { quoteName } from './tables'

/** Where the sequences of the application's tables stand. */
export async function readSequences(db: Queryable): Promise<End['sequences']> {
  const { rows: names } = await db.query<{ name: string }>(
    `SELECT relname AS name FROM pg_class WHERE relkind = 'S' AND relnamespace = 'public'::regnamespace
       AND relname <> 'payload_migrations_id_seq' ORDER BY relname`,
  )
  const found: End['sequences'] = {}
  for (const { name } of names) {
    const { rows } = await db.query<{ value: string; called: boolean }>(
      `SELECT last_value::text AS value, is_called AS called FROM public.${quoteName(name)}`,
    )
    if (rows[0]) found[name] = rows[0]
  }
  return found
}

/** Lets every sequence go on where it stood; one that this structure no longer has is left out. */
export async function setSequences({ db, sequences }: { db: Queryable; sequences: End['sequences'] }) {
  for (const [name, { value, called }] of Object.entries(sequences))
    await db.query(
      `SELECT setval(oid::regclass, $2::bigint, $3) FROM pg_class
       WHERE relkind = 'S' AND relnamespace = 'public'::regnamespace AND relname = $1`,
      [name, value, called],
    )
}
