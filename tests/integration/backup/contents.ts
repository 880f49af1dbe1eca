import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { quoteName } from '@/src/backup/catalog/tables'
import type { Pool } from '@/src/database/pool'
import { openEmbeddedTestDatabase, openOwnDatabase, type TestDatabase } from '@/tests/support/database'

/** A database and a data folder to restore into. */
export type Place = TestDatabase & { dataDir: string }

/** Opens an empty place: on the embedded database, or on the one that TEST_DATABASE names. */
export async function openPlace(kind: 'embedded' | 'named'): Promise<Place> {
  const database = await (kind === 'embedded' ? openEmbeddedTestDatabase() : openOwnDatabase())
  const dataDir = mkdtempSync(path.join(tmpdir(), 'passerelle-backup-'))
  return {
    ...database,
    dataDir,
    async close() {
      await database.close()
      rmSync(dataDir, { recursive: true, force: true })
    },
  }
}

/** A fingerprint of each table's rows, all columns told as text; what a new database must number itself is left out. */
export async function fingerprints(pool: Pool): Promise<Record<string, string>> {
  const { rows: tables } = await pool.query<{ name: string; columns: string }>(
    `SELECT table_name AS name, string_agg(quote_ident(column_name), ', ' ORDER BY column_name) AS columns
     FROM information_schema.columns
     WHERE table_schema = 'public' AND table_name <> 'payload_migrations' AND data_type <> 'xid8'
     GROUP BY table_name`,
  )
  const found: Record<string, string> = {}
  for (const { name, columns } of tables) {
    const { rows } = await pool.query(
      `SELECT count(*) || ' rows, ' || coalesce(md5(string_agg(r::text, chr(10) ORDER BY r::text)), '') AS print
       FROM (SELECT ${columns} FROM public.${quoteName(name)}) AS r`,
    )
    found[name] = rows[0].print
  }
  return found
}

/** What is in the structure besides tables: keys, indexes and triggers, as SQL defines them. */
export async function structure(pool: Pool): Promise<string[]> {
  const { rows } = await pool.query<{ said: string }>(
    `SELECT conrelid::regclass || ' ' || conname || ' ' || pg_get_constraintdef(oid) AS said
       FROM pg_constraint WHERE connamespace = 'public'::regnamespace AND contype <> 'n'
     UNION ALL SELECT indexdef FROM pg_indexes WHERE schemaname = 'public'
     UNION ALL SELECT tgname || ' ' || tgrelid::regclass || ' ' || tgenabled::text FROM pg_trigger WHERE NOT tgisinternal`,
  )
  return rows.map(({ said }) => said).sort()
}

/** Rows of kinds that a careless copy would change: big numbers, JSON's null, signs, microseconds, odd lists. */
export async function addOddRows(pool: Pool) {
  await pool.query(`INSERT INTO payload_kv (key, data) VALUES
    ('null', 'null'), ('number', '12345678901234567890.123456789012345'), ('text', '"a \\" \\\\ \\u2028 é 😀"')`)
  await pool.query(`INSERT INTO documents (collection, record_id, state, visibility, title, address, updated_at, files)
    VALUES ('resources', E'odd\\t"\\\\', 'unpublished', 'editors', E'l’été\\n{"a": 1}\\r', '', '2026-02-03 04:05:06.123456+00', '{3,1,2}')`)
  await pool.query(`SELECT setval('indexings_id_seq', 9007199254740993)`)
  await pool.query(`INSERT INTO indexings (document, state) SELECT id, 'failed' FROM documents LIMIT 1`)
}
