import { migrate } from '@/src/database/migrate'
import { openDatabase } from '@/src/database/open'
import { createPool, type Pool } from '@/src/database/pool'
import { readSettings, type Settings } from '@/src/settings/settings'
import { findRun, type Run } from '@/src/supervisor/run-file'
import { folderSecret } from '@/src/supervisor/secrets'

/** A data folder that a command works on. */
export type OpenFolder = {
  /** The settings, completed by what was found or started. */
  settings: Settings
  pool: Pool
  /** The server that holds the folder, if one lives. */
  run: Run | undefined
  close: () => Promise<void>
}

/**
 * Opens the data folder of the settings for a command: joins the server that holds it, or starts what is needed; an
 * empty folder is created and migrated. The environment is completed too, because Payload's configuration reads it:
 * import `payload.config` only afterwards. `asIs` leaves the structure of the base alone. Throws `read_only:data`, `full:disk`, `unavailable:database`, `…:vector`.
 */
export async function openFolder({ asIs = false } = {}): Promise<OpenFolder> {
  const settings = readSettings()
  const run = await findRun(settings.dataDir)
  const database = await openDatabase({ settings })
  const pool = createPool({ url: database.url, max: 4 })
  const close = async () => {
    await pool.end()
    await database.close()
  }
  try {
    if (!asIs) await migrate({ pool })
    process.env.DATABASE_URL = database.url
    process.env.PAYLOAD_SECRET ||= folderSecret(settings.dataDir)
    if (run?.embedder) process.env.PASSERELLE_EMBEDDER = run.embedder
    if (run) process.env.PASSERELLE_TOKEN = run.token
    return { settings: readSettings(), pool, run, close }
  } catch (error) {
    await close()
    throw error
  }
}
