import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { readOwnerFile } from '@/src/database/embedded/owner-file'
import { startOwner } from '@/src/database/embedded/owner-process'
import { answers, openDatabase } from '@/src/database/open'
import { createPool } from '@/src/database/pool'
import { makeDataFolder } from '@/tests/support/data-folder'

const root = path.resolve(import.meta.dirname, '../../..')

const owner = ['--disable-warning=ExperimentalWarning', '--import', 'tsx', 'src/database/embedded/owner.ts']

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

  it('should stay for those who joined when the one who started it leaves, and end after them', async () => {
    const first = await open()
    const second = await open()
    const pool = createPool({ url: second.url })
    await pool.query('SELECT 1')
    await first.close()
    expect((await pool.query('SELECT 1 AS one')).rows).toEqual([{ one: 1 }])
    await pool.end()
    await second.close()
    await expect.poll(() => readdirSync(data.folder), { timeout: 60_000 }).toEqual(['database'])
  })

  it('should be started again at the same address when it dies, without ending those who hold connections', async () => {
    const opened = await open()
    const pool = createPool({ url: opened.url })
    const held = await pool.connect()
    await Promise.all([pool.query('SELECT 1'), pool.query('SELECT 1')])
    const broken = once(held, 'error')
    process.kill(readOwnerFile(data.folder)?.pid ?? 0, 'SIGKILL')
    await broken
    held.release(true)
    await expect.poll(() => answers(opened.url), { timeout: 60_000 }).toBe(true)
    expect((await pool.query('SELECT 1 AS one')).rows).toEqual([{ one: 1 }])
    await pool.end()
    await opened.close()
    expect(readdirSync(data.folder)).toEqual(['database'])
  })

  it('should refuse a second owner, and leave only the data behind when it ends', async () => {
    const first = await startOwner({ folder: data.folder })
    await expect(startOwner({ folder: data.folder })).rejects.toMatchObject({
      id: 'locked:data',
      details: { path: data.folder },
    })
    expect(statSync(path.join(data.folder, 'owner.json')).mode & 0o777).toBe(0o600)
    await first.stop()
    expect(await first.ended).toBe(0)
    expect(readdirSync(data.folder)).toEqual(['database'])
  })

  it('should say so when the folder can’t be written', async () => {
    // Nobody may make a folder here, not even root, who may almost everywhere else.
    const folder = '/sys/passerelle'
    await expect(startOwner({ folder })).rejects.toMatchObject({
      id: 'read_only:data',
      details: { path: folder },
    })
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
    await expect.poll(() => readdirSync(data.folder), { timeout: 60_000 }).toEqual(['database'])
    expect(await answers(url.toString())).toBe(false)
  })
})

describe('the first start in an empty folder', () => {
  it('should succeed although an earlier one was killed while it made the database', async () => {
    const parent = mkdtempSync(path.join(tmpdir(), 'passerelle-first-'))
    const folder = path.join(parent, 'data')
    const killed = spawn(process.execPath, [...owner, '--data', folder], { cwd: root, stdio: 'ignore' })
    await expect
      .poll(() => existsSync(path.join(folder, 'database.new/PG_VERSION')), { timeout: 60_000 })
      .toBe(true)
    killed.kill('SIGKILL')
    await once(killed, 'exit')
    expect(existsSync(path.join(folder, 'database'))).toBe(false)
    const second = await startOwner({ folder })
    expect(await answers(second.url)).toBe(true)
    await second.stop()
    expect(readdirSync(folder)).toEqual(['database'])
    rmSync(parent, { recursive: true })
  }, 300_000)
})

describe('openDatabase', () => {
  it('should use the server of DATABASE_URL and start nothing', async () => {
    const url = 'postgres://somebody@db.example.org/passerelle'
    const opened = await openDatabase({ settings: { databaseUrl: url, dataDir: '/nowhere' } })
    expect(opened).toMatchObject({ url, started: false })
    await opened.close()
  })
})
