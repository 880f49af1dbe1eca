import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { checkAddress, isPublicIp } from './allowed-address'
import { fetchPage } from './fetch-page'
import { readSources, type SourceFile } from './read-sources'

const folder = mkdtempSync(path.join(tmpdir(), 'passerelle-sources-'))
const at = (...names: string[]) => path.join(folder, ...names)

async function all(paths: string[]): Promise<SourceFile[]> {
  const found: SourceFile[] = []
  for await (const source of readSources({ paths })) found.push(source)
  return found
}

describe('readSources', () => {
  beforeAll(() => {
    mkdirSync(at('b'))
    for (const name of ['10.txt', '9.txt', 'é.md', '.hidden', 'b/c.txt']) writeFileSync(at(name), 'texte')
    symlinkSync(folder, at('b', 'up'))
    symlinkSync(at('nowhere'), at('dangling'))
  })
  afterAll(() => rmSync(folder, { recursive: true }))

  it('should give the files of folders once, in the order of their names, without hidden ones', async () => {
    const found = await all([folder, at('9.txt')])
    expect(found.map(({ path: file, error }) => [path.relative(folder, file), error?.id])).toEqual([
      ['9.txt', undefined],
      ['10.txt', undefined],
      ['b/c.txt', undefined],
      ['dangling', 'not_found:file'],
      ['é.md', undefined],
    ])
  })

  it('should say that a path does not exist and go on', async () => {
    const found = await all([at('absent'), at('10.txt')])
    expect(found.map(({ name, error }) => [name, error?.id])).toEqual([
      ['absent', 'not_found:file'],
      ['10.txt', undefined],
    ])
  })
})

describe('fetchPage', () => {
  let server: Server
  let host = ''
  const answer: RequestListener = (request, response) => {
    const send = (type: string, body: string | Buffer) =>
      response.writeHead(200, { 'content-type': type }).end(body)
    if (request.url === '/page')
      send('text/html; charset=windows-1252', Buffer.from('<p>\xe9t\xe9', 'latin1'))
    else if (request.url === '/meta')
      send('text/html', Buffer.from('<meta charset="iso-8859-1"><p>\xe9t\xe9', 'latin1'))
    else if (request.url === '/film') send('video/mp4', 'mp4')
    else if (request.url === '/large') send('text/plain', Buffer.alloc(10_000_001, 'a'))
    else if (request.url === '/moved') response.writeHead(302, { location: '/page' }).end()
    else if (request.url === '/away') response.writeHead(302, { location: 'http://169.254.169.254/' }).end()
    else if (request.url === '/file') response.writeHead(302, { location: 'file:///etc/passwd' }).end()
    else if (request.url === '/loop') response.writeHead(302, { location: '/loop' }).end()
    else if (request.url === '/silent') response.writeHead(200, { 'content-type': 'text/html' }).write('<p>')
    else response.writeHead(404).end()
  }
  beforeAll(async () => {
    server = createServer(answer)
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    host = `127.0.0.1:${(server.address() as AddressInfo).port}`
  })
  afterAll(() => {
    server.closeAllConnections()
    server.close()
  })
  const get = (page: string, timeout?: number) =>
    fetchPage({ address: `http://${host}${page}`, allow: [host], timeout })

  it('should follow redirects and decode what is announced', async () => {
    expect(await get('/moved')).toMatchObject({
      address: `http://${host}/page`,
      kind: 'html',
      text: '<p>été',
    })
    expect((await get('/meta')).text).toContain('été')
  })

  it.each([
    ['/film', 'unsupported:address'],
    ['/large', 'too_large:file'],
    ['/away', 'forbidden:address'],
    ['/file', 'invalid:address'],
    ['/loop', 'unreachable:address'],
    ['/absent', 'unreachable:address'],
  ])('should refuse %s with %s', async (page, id) => {
    await expect(get(page)).rejects.toMatchObject({ id })
  })

  it('should give up a page that never ends', async () => {
    await expect(get('/silent', 300)).rejects.toMatchObject({
      id: 'unreachable:address',
      details: { code: 'ETIMEDOUT', reason: 'pas de réponse à temps' },
    })
  })

  it('should refuse private addresses, also behind a name', async () => {
    const port = host.split(':')[1]
    for (const name of [host, `localhost:${port}`, `[::ffff:127.0.0.1]:${port}`, `2130706433:${port}`])
      await expect(fetchPage({ address: `http://${name}/page` })).rejects.toMatchObject({
        id: 'forbidden:address',
      })
    expect(
      await fetchPage({ address: `http://localhost:${port}/page`, allow: [`localhost:${port}`] }),
    ).toMatchObject({ kind: 'html' })
  })

  it.each(['ftp://exemple.fr', 'file:///etc/passwd', 'exemple', 'http://nom:secret@exemple.fr/'])(
    'should refuse %s as an address',
    (address) => {
      expect(() => checkAddress({ address, allow: [] })).toThrow('invalid:address')
    },
  )

  it.each([
    '127.0.0.1',
    '10.1.2.3',
    '192.168.0.1',
    '172.16.0.1',
    '169.254.1.1',
    '0.0.0.0',
    '100.64.0.1',
    '::1',
    'fe80::1',
    'fd00::1',
    '::ffff:10.0.0.1',
  ])('should not take %s for a public address', (ip) => expect(isPublicIp(ip)).toBe(false))

  it('should know public addresses', () => {
    expect(['8.8.8.8', '2001:4860:4860::8888'].map(isPublicIp)).toEqual([true, true])
  })
})
