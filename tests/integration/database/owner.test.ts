import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdirSync, statSync } from 'node:fs'
import { createServer } from 'node:net'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { startOwner } from '@/src/database/embedded/owner-process'
import { answers, openDatabase } from '@/src/database/open'
import { makeDataFolder } from '@/tests/support/data-folder'

const root = path.resolve(import.meta.dirname, '../../..')

describe('the owner of a data folder', () => {
  let data: Awaited<ReturnType<typeof makeDataFolder>>
  beforeEach(async () => {
    data = await makeDataFolder()
  })
  afterEach(() => data.remove())

  const open = () => openDatabase({ settings: { databaseUrl: undefined, dataDir: data.folder } })

  it('should be one, shared by all who open the folder at the same moment', async () => {
    const opened = await Promise.all([open(), open(), open()])
    expect(new Set(opened.map(({ url }) => url)).size).toBe(1)
    expect(opened.filter(({ started }) => started)).toHaveLength(1)
    const joined = opened.filter(({ started }) => !started)
    await Promise.all(joined.map((database) => database.close()))
    expect(await answers(opened[0]?.url ?? '')).toBe(true)
    await Promise.all(opened.map((database) => database.close()))
    expect(await answers(opened[0]?.url ?? '')).toBe(false)
  })

  it('should refuse a second owner, and leave only the data behind when it ends', async () => {
    const owner = await startOwner({ folder: data.folder })
    await expect(startOwner({ folder: data.folder })).rejects.toMatchObject({
      id: 'locked:data',
      details: { path: data.folder },
    })
    expect(statSync(path.join(data.folder, 'owner.json')).mode & 0o777).toBe(0o600)
    await owner.stop()
    expect(await owner.ended).toBe(0)
    expect(readdirSync(data.folder)).toEqual(['database'])
  })

  it('should say so when the port it was given is taken', async () => {
    const other = createServer().listen(0, '127.0.0.1')
    await once(other, 'listening')
    const address = other.address()
    const port = typeof address === 'object' && address ? address.port : 0
    await expect(startOwner({ folder: data.folder, port })).rejects.toMatchObject({
      id: 'taken:port',
      details: { port },
    })
    other.close()
  })

  it('should end by itself, cleanly, when the process that started it is killed', async () => {
    const script = `
      import { openDatabase } from '@/src/database/open'
      const { url } = await openDatabase({ settings: { databaseUrl: undefined, dataDir: process.env.FOLDER } })
      process.stdout.write(url)
    `
    const parent = spawn(
      process.execPath,
      ['--disable-warning=ExperimentalWarning', '--import', 'tsx', '--input-type=module', '--eval', script],
      {
        cwd: root,
        env: { ...process.env, FOLDER: data.folder },
        stdio: ['ignore', 'pipe', 'inherit'],
      },
    )
    const [url] = (await once(parent.stdout, 'data')) as [Buffer]
    expect(await answers(url.toString())).toBe(true)
    parent.kill('SIGKILL')
    await expect.poll(() => readdirSync(data.folder), { timeout: 20_000 }).toEqual(['database'])
    expect(await answers(url.toString())).toBe(false)
  })
})

describe('openDatabase', () => {
  it('should use the server of DATABASE_URL and start nothing', async () => {
    const url = 'postgres://somebody@db.example.org/passerelle'
    const opened = await openDatabase({ settings: { databaseUrl: url, dataDir: '/nowhere' } })
    expect(opened).toMatchObject({ url, started: false })
    await opened.close()
  })
})
