import { existsSync, renameSync, rmSync } from 'node:fs'
import { PGlite } from '@electric-sql/pglite'
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm'
import { unaccent } from '@electric-sql/pglite/contrib/unaccent'
import { vector } from '@electric-sql/pglite-pgvector'

/** Without background processes the log would grow to 1 GB before PostgreSQL itself asked for a checkpoint. */
const startParams = [...PGlite.defaultStartParams, '-c', 'max_wal_size=128MB']

const extensions = { vector, pg_trgm, unaccent }

/** A log in pieces of 1 MB instead of 16: a dump of a small database is then half as large. */
const initDbStartParams = ['--wal-segsize=1']

/** Opens a database in memory, from a dump if one is given. */
export const openInMemory = (dump?: Blob): Promise<PGlite> =>
  PGlite.create({ loadDataDir: dump, startParams, initDbStartParams, extensions })

/**
 * Opens the database that lies in `folder`, making it first if there is none. It is made beside and renamed when
 * complete: a folder half made by a process that was killed would never open again.
 */
export async function openInFolder(folder: string): Promise<PGlite> {
  if (!existsSync(folder)) {
    const beside = `${folder}.new`
    rmSync(beside, { recursive: true, force: true })
    try {
      const fresh = await PGlite.create({ dataDir: beside, startParams, extensions })
      await fresh.close()
    } catch (error) {
      rmSync(beside, { recursive: true, force: true })
      throw error
    }
    renameSync(beside, folder)
  }
  return PGlite.create({ dataDir: folder, startParams, extensions })
}
