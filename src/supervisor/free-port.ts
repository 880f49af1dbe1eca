import { once } from 'node:events'
import { createServer } from 'node:net'
import { fail } from '@/src/errors/errors'

/** Throws `taken:port` if another program listens there, before anything long has begun. */
export async function requireFreePort({ host, port }: { host: string; port: number }) {
  const server = createServer()
  server.listen(port, host)
  try {
    await once(server, 'listening')
  } catch (error) {
    throw (error as NodeJS.ErrnoException).code === 'EADDRINUSE' ? fail('taken:port', { port }, error) : error
  }
  server.close()
  await once(server, 'close')
}
