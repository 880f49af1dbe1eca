import { randomBytes, timingSafeEqual } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Embedder } from './embedder'
import { embedRequestSchema, packVectors } from './wire'

const mostBytes = 8 * 1024 * 1024

/**
 * Serves an embedder to the other processes of this machine, on loopback, to those who know the token. The address that
 * it returns (to be handed on in `PASSERELLE_EMBEDDER`) carries token, model and dimensions, so that a client needs no
 * first round trip. With the same `port` and `token` a restarted worker is found again by clients that live on.
 */
export async function serveEmbedder({
  embedder,
  port = 0,
  token = randomBytes(24).toString('base64url'),
}: {
  embedder: Embedder
  port?: number
  token?: string
}): Promise<{ url: string; close: () => Promise<void> }> {
  const server = createServer((request, response) => {
    if (!isAllowed({ request, token })) return void response.writeHead(401).end()
    answer({ embedder, request, response })
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', resolve)
  })
  const url = new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`)
  url.search = new URLSearchParams({
    token,
    model: embedder.model,
    dimensions: String(embedder.dimensions),
  }).toString()
  return {
    url: url.href,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

const isAllowed = ({ request, token }: { request: IncomingMessage; token: string }) => {
  const given = Buffer.from(request.headers.authorization ?? '')
  const wanted = Buffer.from(`Bearer ${token}`)
  return given.length === wanted.length && timingSafeEqual(given, wanted)
}

// Plain events, not async iteration: a body that is there already is read in the same turn of the event loop.
function answer({
  embedder,
  request,
  response,
}: {
  embedder: Embedder
  request: IncomingMessage
  response: ServerResponse
}) {
  const gone = new AbortController()
  response.on('close', () => gone.abort(new Error('The client has gone.')))
  const chunks: Buffer[] = []
  let size = 0
  request.on('data', (chunk: Buffer) => {
    size += chunk.length
    if (size <= mostBytes) chunks.push(chunk)
  })
  request.on('end', () => {
    if (size > mostBytes) return response.writeHead(413).end()
    const body = embedRequestSchema.safeParse(parseJson(Buffer.concat(chunks)))
    if (!body.success) return response.writeHead(400).end()
    embedder.embed({ ...body.data, signal: gone.signal }).then(
      (vectors) =>
        response.writeHead(200, { 'content-type': 'application/octet-stream' }).end(packVectors(vectors)),
      () => response.writeHead(503).end(),
    )
  })
}

function parseJson(bytes: Buffer): unknown {
  try {
    return JSON.parse(bytes.toString('utf8'))
  } catch {
    return undefined
  }
}
