import { randomBytes } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { createLog } from '@/src/logs/log'
import { inRequest } from '@/src/logs/request'

/**
 * Answers a request under an id of its own, which the answer tells (`x-request-id`) and every line logged meanwhile
 * carries. When it has ended, one line says the method, the route without its particulars, the status and the
 * milliseconds: nothing of who asked, nor what.
 */
export function logRequest(args: {
  request: IncomingMessage
  response: ServerResponse
  log: Pick<ReturnType<typeof createLog>, 'info'>
  route: string
  answer: () => Promise<unknown>
}): Promise<unknown> {
  const { request, response, log, route, answer } = args
  const id = randomBytes(8).toString('hex')
  const start = performance.now()
  const { method } = request
  response.setHeader('x-request-id', id)
  return inRequest(id, () => {
    response.once('close', () => {
      const ms = Math.round(performance.now() - start)
      const left = response.writableFinished ? undefined : true
      inRequest(id, () => log.info({ method, route, status: response.statusCode, ms, left }))
    })
    return answer()
  })
}
