import { PGlite } from '@electric-sql/pglite'
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm'
import { unaccent } from '@electric-sql/pglite/contrib/unaccent'
import { vector } from '@electric-sql/pglite-pgvector'

/** Without background processes the log would grow to 1 GB before PostgreSQL itself asked for a checkpoint. */
const startParams = [...PGlite.defaultStartParams, '-c', 'max_wal_size=128MB']

/** Opens the embedded database with its extensions: in `folder`, or in memory, possibly from a dump. */
export function openPglite(source: { folder: string } | { dump?: Blob }): Promise<PGlite> {
  const place = 'folder' in source ? { dataDir: source.folder } : { loadDataDir: source.dump }
  return PGlite.create({ ...place, startParams, extensions: { vector, pg_trgm, unaccent } })
}
