import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import path from 'node:path'
import next from 'next'
import { fail } from '@/src/errors/errors'
import { createLog } from '@/src/logs/log'
import { readSettings } from '@/src/settings/settings'
import { trueHeaders } from './address'
import { answersAlive } from './alive'
import { logRequest } from './log-request'
import { routeTemplates } from './route-template'

const root = path.resolve(import.meta.dirname, '../..')

/**
 * Serves the built site on the host and port of the settings (port 0: any free one) and resolves when pages answer.
 * `close` lets running requests end, for 3 seconds at most. Throws `taken:port`.
 */
export async function listen(): Promise<{ url: string; close: () => Promise<void> }> {
  const { host, port, trustProxy, localToken } = readSettings()
  const log = createLog('web')
  const routeOf = routeTemplates(path.join(root, '.next/routes-manifest.json'))
  const server = createServer()
  await bind({ server, host, port })
  const { port: bound } = server.address() as AddressInfo
  const app = next({ dev: false, dir: root, hostname: host, port: bound, httpServer: server })
  // The port is held before the site is ready, so that a taken one is told at once; who comes early waits.
  const prepared = app.prepare().then(() => app.getRequestHandler())
  server.on('request', async (request, response) => {
    if (answersAlive({ request, response, token: localToken })) return
    const socketAddress = request.socket.remoteAddress ?? ''
    request.headers = trueHeaders({ headers: request.headers, socketAddress, trustProxy })
    await logRequest({
      request,
      response,
      log,
      route: routeOf(request.url ?? ''),
      answer: async () => (await prepared)(request, response),
    })
  })
  await prepared
  const url = `http://${reachable(host)}:${bound}`
  await warmUp(url)
  return {
    url,
    async close() {
      const force = setTimeout(() => server.closeAllConnections(), 3_000)
      server.closeIdleConnections()
      await new Promise((resolve) => server.close(resolve))
      clearTimeout(force)
      await app.close()
    },
  }
}

/** An address that this machine can open, also where the server listens on all. */
function reachable(host: string) {
  if (host === '0.0.0.0') return '127.0.0.1'
  if (host === '::') return '[::1]'
  return host.includes(':') ? `[${host}]` : host
}

function bind({ server, host, port }: { server: Server; host: string; port: number }) {
  return new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      reject(error.code === 'EADDRINUSE' ? fail('taken:port', { port }, error) : error),
    )
    server.listen(port, host, resolve)
  })
}

/** The first request loads Payload and the index: made here, no visitor waits for it. */
const warmUp = (url: string) =>
  fetch(`${url}/api/health`, {
    signal: AbortSignal.timeout(60_000),
  }).then(
    (answer) => answer.body?.cancel(),
    () => undefined,
  )
