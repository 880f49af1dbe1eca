import type { Queryable } from '@/src/database/queryable'
import { isOfExtension, quoteName, type Table } from './tables'

const foreignKeys = `
  SELECT format('ALTER TABLE %s DROP CONSTRAINT %I', conrelid::regclass, conname) AS off,
         format('ALTER TABLE %s ADD CONSTRAINT %I %s', conrelid::regclass, conname, pg_get_constraintdef(oid)) AS on
  FROM pg_constraint WHERE contype = 'f' AND connamespace = 'public'::regnamespace ORDER BY conrelid, conname`

const vectorIndexes = `
  SELECT format('DROP INDEX %s', i.indexrelid::regclass) AS off, pg_get_indexdef(i.indexrelid) AS on
  FROM pg_index AS i JOIN pg_class AS c ON c.oid = i.indexrelid JOIN pg_am AS a ON a.oid = c.relam
  WHERE a.amname = 'hnsw' AND c.relnamespace = 'public'::regnamespace AND NOT ${isOfExtension('pg_class', 'c.oid')}`

/**
 * Runs `load` while nothing of the structure stands in its way: without foreign keys, so that rows may come in any order
 * and tables may point at each other; without triggers, since what they would do has been done; and without the indexes
 * of vectors, which are made ten times faster once all vectors are there. All are put back, keys being checked on the
 * way. For one transaction: who fails rolls back.
 */
export async function unguarded<Result>(args: {
  db: Queryable
  tables: Table[]
  load: () => Promise<Result>
}): Promise<Result> {
  const { db, tables, load } = args
  const triggers = (state: 'DISABLE' | 'ENABLE') =>
    tables.map(({ name }) => `ALTER TABLE public.${quoteName(name)} ${state} TRIGGER USER`)
  const { rows: keys } = await db.query<{ off: string; on: string }>(foreignKeys)
  const { rows: indexes } = await db.query<{ off: string; on: string }>(vectorIndexes)
  const run = async (statements: string[]) => {
    for (const statement of statements) await db.query(statement)
  }
  await run([...keys, ...indexes].map(({ off }) => off))
  await run(triggers('DISABLE'))
  const result = await load()
  await run(triggers('ENABLE'))
  await run([...indexes, ...keys].map(({ on }) => on))
  return result
}
