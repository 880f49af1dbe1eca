import { mkdtemp, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { migrate } from '@/src/database/migrate'
import { openDatabase } from '@/src/database/open'
import { createPool, type Pool } from '@/src/database/pool'

/** A migrated, empty embedded database in a temporary folder; `close` stops it and removes the folder. */
export type ScratchDatabase = { pool: Pool; close: () => Promise<void> }

/** Opens a scratch database. Nothing of an installation's own data is touched, wherever DATABASE_URL points. */
export async function openScratchDatabase(): Promise<ScratchDatabase> {
  const dataDir = await mkdtemp(path.join(os.tmpdir(), 'passerelle-eval-'))
  const remove = () => rm(dataDir, { recursive: true, force: true })
  try {
    const database = await openDatabase({ settings: { databaseUrl: undefined, dataDir } })
    const pool = createPool({ url: database.url })
    await migrate({ pool })
    return {
      pool,
      close: async () => {
        await pool.end()
        await database.close()
        await remove()
      },
    }
  } catch (error) {
    await remove()
    throw error
  }
}
