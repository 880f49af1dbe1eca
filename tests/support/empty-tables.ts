import type { Pool } from '@/src/database/pool'

/** What the migrations themselves have written, and what PostgreSQL's extensions own, stays. */
const emptying = `
DO $$
DECLARE
  name text;
  filled boolean;
  names text[] := '{}';
BEGIN
  PERFORM setval(format('%I', sequencename)::regclass, 1, false)
    FROM pg_sequences WHERE schemaname = 'public' AND last_value > 1000000000;
  FOR name IN
    SELECT format('%I', tablename) FROM pg_tables WHERE schemaname = 'public' AND tablename <> 'payload_migrations'
  LOOP
    EXECUTE format('SELECT EXISTS (SELECT FROM %s)', name) INTO filled;
    IF filled THEN names := names || name; END IF;
  END LOOP;
  IF names <> '{}' THEN EXECUTE 'TRUNCATE ' || array_to_string(names, ', ') || ' CASCADE'; END IF;
END $$`

/**
 * Empties every table of a migrated database. Numbers go on from where they were, so that no record of a file has
 * another's, but for those that a test has sent so far that JavaScript would no longer tell them apart.
 */
export async function emptyTables(pool: Pool): Promise<void> {
  await pool.query(emptying)
}
