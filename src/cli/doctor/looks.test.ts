import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, afterEach, describe, expect, it } from 'vitest'
import { noteBackup } from '../backup/last-backup'
import { lookAtFolder } from './look-around'
import { lookAtBackup } from './look-at-backup'
import { lookAtChat } from './look-at-chat'
import { lookAtSecret } from './look-at-secret'

const dataDir = mkdtempSync(path.join(tmpdir(), 'passerelle-doctor-'))
afterAll(() => rmSync(dataDir, { recursive: true }))

describe('the secret', () => {
  const look = (more: object = {}) =>
    lookAtSecret({ dataDir, databaseUrl: undefined, secret: undefined, ...more })

  it('should be missing only where the database is a server', () => {
    expect(look().state).toBe('ok')
    expect(look({ databaseUrl: 'postgres://a' }).state).toBe('failed')
    expect(look({ databaseUrl: 'postgres://a', secret: 'x'.repeat(32) }).state).toBe('ok')
  })

  it('should be long, and closed to others', () => {
    expect(look({ secret: 'short' })).toMatchObject({ state: 'warning', text: expect.stringContaining('32') })
    const file = path.join(dataDir, 'secret')
    writeFileSync(file, 'x'.repeat(43), { mode: 0o600 })
    expect(look().state).toBe('ok')
    chmodSync(file, 0o644)
    expect(look()).toMatchObject({ state: 'warning', text: expect.stringContaining('chmod 600') })
  })
})

describe('the language model', () => {
  const server = createServer((request, response) => {
    if (request.url?.startsWith('/unlisted')) return response.writeHead(404).end()
    if (request.headers.authorization !== 'Bearer good') return response.writeHead(401).end()
    response.end(JSON.stringify({ data: [{ id: 'albert-large' }] }))
  })
  afterEach(() => new Promise((resolve) => server.close(resolve)))
  const listen = () =>
    new Promise<string>((resolve) => {
      server.listen(0, '127.0.0.1', () =>
        resolve(`http://127.0.0.1:${(server.address() as AddressInfo).port}/v1/`),
      )
    })

  it('should not be asked for where none is configured', async () => {
    expect(
      await lookAtChat({ chatModel: undefined, openai: { baseUrl: undefined, apiKey: undefined } }),
    ).toMatchObject({ state: 'ok' })
  })

  it('should be told reachable, unknown, refused or silent', async () => {
    const baseUrl = await listen()
    const look = (chatModel: string, apiKey: string, url = baseUrl) =>
      lookAtChat({ chatModel, openai: { baseUrl: url, apiKey } })
    expect(await look('albert-large', 'good')).toMatchObject({ state: 'ok' })
    expect((await look('albert-small', 'good')).text).toContain('CHAT_MODEL')
    expect((await look('albert-large', 'bad')).text).toContain('401')
    expect((await look('albert-large', 'good', 'http://127.0.0.1:9/v1')).text).toContain('ne répond pas')
    const unlisted = new URL('/unlisted/', baseUrl).href
    expect(await look('albert-large', 'good', unlisted)).toMatchObject({ state: 'ok' })
  })
})

it('should tell the free space with a decimal comma', () => {
  const disk = lookAtFolder({ dataDir }).find(({ check }) => check === 'disk')
  expect(disk?.text).toMatch(/^[\d\u202f]+,\d Go/)
})

it('should ask for a backup where there is none, or none for a week', () => {
  expect(lookAtBackup({ dataDir }).state).toBe('warning')
  noteBackup({ dataDir, createdAt: '2026-03-02T03:00:00.000Z' })
  expect(lookAtBackup({ dataDir }, Date.parse('2026-03-08T03:00:00Z')).state).toBe('ok')
  const late = lookAtBackup({ dataDir }, Date.parse('2026-03-10T03:00:00Z'))
  expect(late).toMatchObject({ state: 'warning', text: expect.stringContaining('2 mars 2026') })
})
