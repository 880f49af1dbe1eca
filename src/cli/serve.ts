import { closeSync, mkdirSync, openSync, statSync } from 'node:fs'
import path from 'node:path'
import type { Pool } from '@/src/database/pool'
import { messagesFor } from '@/src/messages/catalogue'
import type { Settings } from '@/src/settings/settings'
import type { Run } from '@/src/supervisor/run-file'
import { type Fill, runSite } from '@/src/supervisor/run-site'

const t = messagesFor('cli')
const standardError = 2
const fullLog = 10_000_000

type Arguments = {
  settings: Settings
  /** Where the processes write what they have to say: a file in the data folder, or this terminal. */
  logTo: 'file' | 'terminal'
  check?: (pool: Pool) => Promise<void>
  fill?: Fill
  /** What to say once the site answers. */
  onReady: (run: Run) => string[]
}

/** Serves a data folder until Ctrl-C, a SIGTERM or the end of the terminal; returns when all has stopped. */
export async function serve({ settings, logTo, check, fill, onReady }: Arguments) {
  const stopping = new AbortController()
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => stopping.abort())
  const { signal } = stopping
  let log = standardError
  try {
    const { already } = await runSite({
      settings,
      signal,
      log: () => {
        log = logTo === 'file' ? openLog(settings.dataDir) : standardError
        return log
      },
      check,
      fill,
      onProgress: ({ step, name = '' }) => process.stderr.write(`${t(`site.${step}`, { name })}\n`),
      onReady: (run) => process.stdout.write(`${onReady(run).join('\n')}\n`),
    })
    if (already) process.stdout.write(`${t('site.already', { url: already.url })}\n`)
  } catch (error) {
    if (!signal.aborted) throw error
  } finally {
    if (log !== standardError) closeSync(log)
  }
}

export const logFile = (dataDir: string) => path.join(dataDir, 'site.log')

/** Opens the log for adding; one that has grown large starts anew. */
function openLog(dataDir: string) {
  mkdirSync(dataDir, { recursive: true })
  const file = logFile(dataDir)
  const size = statSync(file, { throwIfNoEntry: false })?.size ?? 0
  return openSync(file, size > fullLog ? 'w' : 'a', 0o600)
}
