import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { readOwnerFile } from '@/src/database/embedded/owner-file'
import { createPool } from '@/src/database/pool'
import { findRun } from '@/src/supervisor/run-file'
import { type Command, startCommand } from '@/tests/support/command'
import { makeDataFolder } from '@/tests/support/data-folder'

const name = 'Odile Quiberon'
const email = 'odile.quiberon@exemple.fr'
const phone = '06 98 76 54 32'
const question = `Madame ${name} (${email}, ${phone}) a perdu son mot de passe Améli, que faire ?`
const traces = /quiberon|98[ .]?76[ .]?54|perdu son mot|am[eé]li/i

const patience = { timeout: 60_000 }

let data: Awaited<ReturnType<typeof makeDataFolder>>
let site: Command
let url: string

beforeAll(async () => {
  data = await makeDataFolder()
  site = startCommand(['start', '--data', data.folder, '--port', '0'], { env: { EMBEDDINGS: 'none' } })
  await site.says(/Ctrl-C/)
  url = (await findRun(data.folder))?.url ?? ''
}, 300_000)
afterAll(async () => {
  site.process.kill('SIGTERM')
  await site.ended
  data.remove()
})

const post = (place: string, body: string) =>
  fetch(`${url}${place}`, { method: 'POST', headers: { 'content-type': 'application/json' }, body })

type Line = { level: string; request?: string; route?: string; status?: number; ms?: number; error?: object }

/** What the site has logged: each line that is none of the sentences for whoever started it is JSON. */
const lines = (): Line[] =>
  site
    .output()
    .split('\n')
    .filter((line) => line.startsWith('{'))
    .map((line) => JSON.parse(line) as Line)

/** Every file of the data folder but those of the database itself. */
const files = () =>
  readdirSync(data.folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !path.join(entry.parentPath, '').includes('/database'))
    .map((entry) => readFileSync(path.join(entry.parentPath, entry.name), 'latin1'))

it('should log each request by its route, and nothing of who asked or what', async () => {
  const asked = await post('/api/ask', JSON.stringify({ question }))
  expect(asked.status).toBe(200)
  await asked.text()
  await post('/api/ask', `{ "question": "${question}`)
  await post('/api/users/login', JSON.stringify({ email, password: question }))
  await fetch(`${url}/ressources/${encodeURIComponent(name)}?q=${encodeURIComponent(email)}`)
  await fetch(`${url}/${encodeURIComponent(email)}`)
  await fetch(`${url}/api/users?where[email][equals]=${encodeURIComponent(email)}`)

  await expect
    .poll(() => lines().filter(({ route }) => route === '/ressources/[slug]').length, patience)
    .toBe(1)
  const line = lines().find(({ request }) => request === asked.headers.get('x-request-id'))
  expect(line).toMatchObject({ level: 'info', method: 'POST', route: '/api/ask', status: 200 })
  expect(line?.ms).toEqual(expect.any(Number))
  expect(site.output()).not.toMatch(traces)
})

it('should log an error by its kind and place, under the id that the answer tells, without its words', async () => {
  const pool = createPool({ url: readOwnerFile(data.folder)?.url ?? '' })
  await pool.query('ALTER TABLE documents RENAME TO elsewhere')
  const asked = await post('/api/ask', JSON.stringify({ question }))
  const login = await post('/api/users/login', JSON.stringify({ email, password: question }))
  await pool.query('ALTER TABLE elsewhere RENAME TO documents')
  await pool.query('ALTER TABLE users RENAME TO elsewhere')
  const broken = await post('/api/users/login', JSON.stringify({ email, password: question }))
  await pool.query('ALTER TABLE elsewhere RENAME TO users')
  await pool.end()

  expect([asked.status, login.status, broken.status]).toEqual([500, 401, 500])
  for (const { headers } of [asked, broken]) {
    const id = headers.get('x-request-id')
    await expect
      .poll(() => lines().filter(({ request, error }) => request === id && error), patience)
      .toContainEqual(
        expect.objectContaining({
          level: 'error',
          error: expect.objectContaining({ type: expect.any(String) }),
        }),
      )
  }
  expect(site.output()).not.toMatch(traces)
})

it('should leave nothing of a question in any file of the data folder', () => {
  expect(files().length).toBeGreaterThan(2)
  expect(files().filter((content) => traces.test(content))).toEqual([])
})
