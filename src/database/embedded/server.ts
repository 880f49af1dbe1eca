import { EventEmitter, once } from 'node:events'
import { createServer, type Socket } from 'node:net'
import type { Backend } from './backend'
import { serveConnection } from './connection'
import { errorResponse } from './protocol'
import { createSession, type Session, type SessionLimits } from './session'

/** The multiplexer: PostgreSQL's protocol on loopback, in front of one embedded backend. */
export type Multiplexer = {
  /** `postgres://…` with the password, for any PostgreSQL driver. */
  url: string
  port: number
  session: Session
  /** Resolves as soon as no client is connected. */
  unused(): Promise<void>
  /** Lets the current pipeline end, tells every client that the database closes, and stops listening. */
  close(): Promise<void>
}

/** Patience that suits a site: a stuck transaction is evicted before those who wait for it give up. */
export const defaultLimits: SessionLimits = { waitMs: 30_000, idleInTransactionMs: 10_000 }

const graceMs = 2_000

/**
 * Listens on 127.0.0.1. `port` 0 takes a free one. Rejects with the system's error (`EADDRINUSE`) when it is taken.
 * `onFatal` hears that the database itself has died: the process must end and be started again.
 */
export async function startMultiplexer(options: {
  backend: Backend
  password: string
  port?: number
  limits?: SessionLimits
  log?: (message: string) => void
  onFatal: (error: unknown) => void
}): Promise<Multiplexer> {
  const { backend, password, port = 0, limits = defaultLimits, log = () => {} } = options
  const sockets = new Set<Socket>()
  const left = new EventEmitter()
  const farewell = (code: string, message: string): void => {
    for (const socket of sockets) socket.end(errorResponse({ code, message, severity: 'FATAL' }))
  }
  const session = createSession({
    backend,
    limits,
    log,
    onFatal: (error) => {
      farewell('57P02', 'the embedded database has crashed and will be started again')
      options.onFatal(error)
    },
  })
  const server = createServer((socket) => {
    sockets.add(socket)
    socket.on('close', () => {
      sockets.delete(socket)
      left.emit('one')
    })
    serveConnection({ socket, session, greeting: backend.greeting, password })
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', resolve)
  })
  const address = server.address()
  const bound = typeof address === 'object' && address ? address.port : port

  return {
    url: `postgres://postgres:${password}@127.0.0.1:${bound}/postgres`,
    port: bound,
    session,
    async unused() {
      while (sockets.size > 0) await once(left, 'one')
    },
    async close() {
      await session.stop()
      const closed = new Promise((resolve) => server.close(resolve))
      farewell('57P01', 'the embedded database is closing')
      const deadline = setTimeout(() => {
        for (const socket of sockets) socket.destroy()
      }, graceMs)
      await closed
      clearTimeout(deadline)
    },
  }
}
