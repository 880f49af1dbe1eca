import { migrate } from '@/src/database/migrate'
import { createPool, type Pool } from '@/src/database/pool'
import { fail } from '@/src/errors/errors'
import type { Settings } from '@/src/settings/settings'
import { requireFreePort } from './free-port'
import { holdFolder } from './hold-folder'
import { partsOf } from './parts'
import { type Run, removeRun, writeRun } from './run-file'
import { folderSecret, newSecret } from './secrets'
import { type Supervision, supervise } from './supervise'

/** What `run-site` says on its way; each is one line for a person. */
export type Progress = {
  step: 'waiting' | 'database' | 'migrating' | 'processes' | 'stopping' | 'died' | 'restarted'
  name?: string
}

/** Fills the base: what its own processes need in their environment, and where their output goes. */
export type Fill = (args: {
  environment: Record<string, string>
  log: number
  signal: AbortSignal
}) => Promise<void>

type Arguments = {
  settings: Settings
  signal: AbortSignal
  /** Opens what the children's output goes to, once the folder is held; a file descriptor. */
  log: () => number
  /** Looks at the migrated database before it is served; may refuse by throwing. */
  check?: (pool: Pool) => Promise<void>
  /** Runs when all processes serve, before the run file is written. */
  fill?: Fill
  onReady: (run: Run) => void
  onProgress: (progress: Progress) => void
}

/**
 * Serves a data folder until `signal` aborts: holds the folder, migrates, starts the processes, tells `onReady`, and at
 * the end stops everything and gives the folder back. If a server already serves the folder, returns it at once.
 * Throws `taken:port`, `read_only:data`, `full:disk`, `missing:secret`, `unavailable:vector` and what a process reports.
 */
export async function runSite(args: Arguments): Promise<{ already?: Run }> {
  const { settings, signal, onProgress } = args
  const { dataDir } = settings
  const hold = await holdFolder({ dataDir, signal, onWait: () => onProgress({ step: 'waiting' }) })
  if (hold.run) return { already: hold.run }
  let supervision: Supervision | undefined
  try {
    supervision = await startSite(args)
    await aborted(signal)
    onProgress({ step: 'stopping' })
  } finally {
    removeRun(dataDir)
    await supervision?.stop()
    hold.lock.release()
  }
  return {}
}

async function startSite({ settings, signal, log, check, fill, onReady, onProgress }: Arguments) {
  await requireFreePort(settings)
  const token = newSecret()
  const secret = settings.secret ?? folderSecret(settings.dataDir)
  const prepare = async (url: string) => {
    onProgress({ step: 'migrating' })
    await prepareDatabase({ url, check })
    onProgress({ step: 'processes' })
  }
  const toRun = (reports: Supervision['reports']): Run => ({
    pid: process.pid,
    url: reports.web?.url ?? '',
    token,
    embedder: reports.worker?.embedder,
  })
  const output = log()
  onProgress({ step: 'database' })
  const supervision = await supervise({
    parts: partsOf({ settings, secret, token, prepare }),
    log: output,
    signal,
    onDeath: (name) => onProgress({ step: 'died', name }),
    onRestart: (reports) => {
      writeRun(settings.dataDir, toRun(reports))
      onProgress({ step: 'restarted' })
    },
  })
  try {
    const run = toRun(supervision.reports)
    const environment = {
      DATABASE_URL: settings.databaseUrl ?? supervision.reports.owner?.url ?? '',
      PAYLOAD_SECRET: secret,
      PASSERELLE_TOKEN: token,
      PASSERELLE_DATA: settings.dataDir,
      PASSERELLE_EMBEDDER: run.embedder ?? '',
    }
    await fill?.({ environment, log: output, signal })
    signal.throwIfAborted()
    writeRun(settings.dataDir, run)
    onReady(run)
    return supervision
  } catch (error) {
    await supervision.stop()
    throw error
  }
}

async function prepareDatabase({ url, check }: { url: string; check?: (pool: Pool) => Promise<void> }) {
  if (!url) throw fail('unavailable:database')
  const pool = createPool({ url, max: 2 })
  try {
    await migrate({ pool })
    await check?.(pool)
  } finally {
    await pool.end()
  }
}

const aborted = (signal: AbortSignal) =>
  new Promise<void>((resolve) => {
    if (signal.aborted) return resolve()
    signal.addEventListener('abort', () => resolve(), { once: true })
  })
