import type { Queryable } from '@/src/database/queryable'
import { isOfExtension } from './tables'

/** The statements that take everything out of the schema `public` but what extensions put there. */
const leftovers = `
  SELECT statement FROM (
    SELECT 1 AS step, format('DROP TABLE IF EXISTS %s CASCADE', oid::regclass) AS statement
    FROM pg_class AS c WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'p') AND NOT ${isOfExtension('pg_class', 'c.oid')}
    UNION ALL
    SELECT 2, format('DROP TYPE IF EXISTS %s CASCADE', oid::regtype)
    FROM pg_type AS t WHERE typnamespace = 'public'::regnamespace AND typtype IN ('e', 'd') AND NOT ${isOfExtension('pg_type', 't.oid')}
    UNION ALL
    SELECT 3, format('DROP ROUTINE IF EXISTS %s CASCADE', oid::regprocedure)
    FROM pg_proc AS p WHERE pronamespace = 'public'::regnamespace AND NOT ${isOfExtension('pg_proc', 'p.oid')}
    UNION ALL
    SELECT 4, format('DROP TEXT SEARCH CONFIGURATION IF EXISTS %s CASCADE', oid::regconfig)
    FROM pg_ts_config AS s WHERE cfgnamespace = 'public'::regnamespace AND NOT ${isOfExtension('pg_ts_config', 's.oid')}
    UNION ALL
    SELECT 5, format('DROP SEQUENCE IF EXISTS %s CASCADE', oid::regclass)
    FROM pg_class AS c WHERE relnamespace = 'public'::regnamespace AND relkind = 'S' AND NOT ${isOfExtension('pg_class', 'c.oid')}
  ) AS s ORDER BY step`

/** Takes every table, type, function and search configuration of the application out of the database. */
export async function clearSchema(db: Queryable): Promise<void> {
  const { rows } = await db.query<{ statement: string }>(leftovers)
  for (const { statement } of rows) await db.query(statement)
}
