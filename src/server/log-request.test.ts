import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, expect, it } from 'vitest'
import { currentRequest } from '@/src/logs/request'
import { logRequest } from './log-request'

const server = createServer()
afterEach(() => void server.removeAllListeners('request'))

/** Serves one request and gives what was logged of it and what the answer said. */
async function serveOnce(answer: () => Promise<number>, path = '/ressources/chez-mme-durand?q=durand') {
  const entries: { request?: string; entry: Record<string, unknown> }[] = []
  const logged = new Promise<void>((resolve) => {
    server.on('request', (request, response) => {
      const log = {
        info: (entry: object) => {
          entries.push({ request: currentRequest(), entry: { ...entry } })
          resolve()
        },
      }
      const end = async () => response.writeHead(await answer()).end()
      void logRequest({ request, response, log, route: '/ressources/[slug]', answer: end })
    })
  })
  if (!server.listening) await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const response = await fetch(`http://127.0.0.1:${port}${path}`)
  await response.body?.cancel()
  await logged
  return { id: response.headers.get('x-request-id'), entries }
}

it('should write one line of what was asked for, how it ended and how long it took', async () => {
  let during: string | undefined
  const { id, entries } = await serveOnce(async () => {
    during = currentRequest()
    return 404
  })
  expect(entries).toEqual([
    {
      request: id,
      entry: {
        method: 'GET',
        route: '/ressources/[slug]',
        status: 404,
        ms: expect.any(Number),
        left: undefined,
      },
    },
  ])
  expect(during).toBe(id)
})

it('should give every request an id of its own', async () => {
  const first = await serveOnce(async () => 200)
  server.removeAllListeners('request')
  const second = await serveOnce(async () => 200)
  expect(first.id).toMatch(/^[0-9a-f]{16}$/)
  expect(second.id).not.toBe(first.id)
  await new Promise((resolve) => server.close(resolve))
})
