import { createHash, timingSafeEqual } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'

/** Where a server proves that it holds a data folder. */
export const alivePath = '/api/alive'

const digest = (text: string) => createHash('sha256').update(text).digest()

/**
 * Proves to the bearer of the folder's token that this server lives: 204, or 404 to anybody else.
 * Returns whether the request was one for this.
 */
export function answersAlive(args: {
  request: IncomingMessage
  response: ServerResponse
  token: string | undefined
}): boolean {
  if (args.request.url !== alivePath) return false
  const given = args.request.headers.authorization ?? ''
  const known = args.token !== undefined && timingSafeEqual(digest(given), digest(`Bearer ${args.token}`))
  args.response.writeHead(known ? 204 : 404).end()
  return true
}
