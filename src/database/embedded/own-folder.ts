import { randomBytes } from 'node:crypto'
import path from 'node:path'
import type { PGlite } from '@electric-sql/pglite'
import { fail } from '@/src/errors/errors'
import { type Backend, createBackend } from './backend'
import { folderError } from './folder-error'
import { lockFolder } from './lock'
import { startMaintenance } from './maintenance'
import { readOwnerFile, removeOwnerFile, writeOwnerFile } from './owner-file'
import { openInFolder } from './pglite'
import { type Multiplexer, startMultiplexer } from './server'

/** A running owner; `unused` resolves as soon as no client is connected. */
export type OwnedFolder = { url: string; unused(): Promise<void>; close(): Promise<void> }

type Place = { folder: string; port?: number; onFatal: (error: unknown) => void }

const portTaken = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'EADDRINUSE'

/**
 * An owner that follows one that died takes its port and password over, so that clients find it at the address they
 * know. A port asked for by name must be free (`taken:port`); one that is merely remembered is given up if taken.
 */
async function listen(params: Place & { backend: Backend }): Promise<Multiplexer> {
  const { backend, onFatal, folder, port } = params
  const last = readOwnerFile(folder)
  const known = last ? new URL(last.url) : undefined
  const password = known?.password || randomBytes(24).toString('hex')
  const start = (wanted: number): Promise<Multiplexer> =>
    startMultiplexer({
      backend,
      password,
      port: wanted,
      log: (message) => console.error(`[database] ${message}`),
      onFatal,
    })
  try {
    return await start(port ?? Number(known?.port ?? 0))
  } catch (error) {
    if (!portTaken(error)) throw error
    if (port) throw fail('taken:port', { port }, error)
    return start(0)
  }
}

async function serve(params: Place & { database: PGlite }): Promise<OwnedFolder> {
  const { database, folder } = params
  const backend = await createBackend(database)
  const server = await listen({ ...params, backend })
  const maintenance = await startMaintenance({ backend, session: server.session })
  writeOwnerFile(folder, { url: server.url, pid: process.pid })
  return {
    url: server.url,
    unused: server.unused,
    async close() {
      maintenance.stop()
      await server.close()
      await database.close()
    },
  }
}

/**
 * Makes this process the owner of a data folder: locks it, opens the database in its `database` subfolder, and serves
 * it on loopback. Throws `locked:data`, `read_only:data`, `full:disk`, `taken:port`.
 */
export async function ownFolder(params: Place): Promise<OwnedFolder> {
  const { folder, port, onFatal } = params
  const lock = lockFolder(folder)
  let database: PGlite | undefined
  try {
    database = await openInFolder(path.join(folder, 'database'))
    const owned = await serve({ database, onFatal, folder, port })
    return {
      ...owned,
      async close() {
        await owned.close()
        removeOwnerFile(folder)
        lock.release()
      },
    }
  } catch (error) {
    await database?.close()
    lock.release()
    throw folderError({ error, folder })
  }
}
