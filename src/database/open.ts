import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import { fail, isPasserelleError } from '@/src/errors/errors'
import type { Settings } from '@/src/settings/settings'

/** A database that can be reached; `close` stops what opening it started, and nothing else. */
export type OpenDatabase = {
  url: string
  /** True when this call started the embedded database's owner. */
  started: boolean
  close(): Promise<void>
}

const patienceMs = 60_000
const answerMs = 2_000

/** Whether somebody who knows the password answers at `url`: the only proof that an owner lives. */
export async function answers(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: answerMs })
  client.on('error', () => {})
  try {
    await client.connect()
    return true
  } catch {
    return false
  } finally {
    await client.end().catch(() => {})
  }
}

async function joinOrStart(folder: string): Promise<OpenDatabase> {
  const { readOwnerFile } = await import('./embedded/owner-file')
  const { keepOwner } = await import('./embedded/keep-owner')
  const deadline = Date.now() + patienceMs
  for (;;) {
    const owner = readOwnerFile(folder)
    if (owner && (await answers(owner.url))) {
      return { url: owner.url, started: false, close: async () => {} }
    }
    try {
      const started = await keepOwner(folder)
      return { url: started.url, started: true, close: started.stop }
    } catch (error) {
      // Somebody else holds the folder: another one that is just starting, or closing. Its address will tell.
      const locked = isPasserelleError(error) && error.id === 'locked:data'
      if (!locked || Date.now() > deadline) throw error
      await pause(200)
    }
  }
}

/**
 * Opens the database of these settings. With `databaseUrl` that server is used and nothing embedded is loaded;
 * otherwise the living owner of `dataDir` is joined, or one is started (and started again should it die).
 * Throws `locked:data`, `read_only:data`, `full:disk`, `unavailable:database`.
 */
export async function openDatabase(params: {
  settings: Pick<Settings, 'databaseUrl' | 'dataDir'>
}): Promise<OpenDatabase> {
  const { databaseUrl, dataDir } = params.settings
  if (!databaseUrl) return joinOrStart(path.resolve(dataDir))
  if (!/^postgres(ql)?:\/\//.test(databaseUrl)) {
    throw fail('invalid:setting', { name: 'DATABASE_URL', value: '…', reason: 'postgres://' })
  }
  return { url: databaseUrl, started: false, close: async () => {} }
}
