import { type ChildProcess, spawn } from 'node:child_process'
import { createServer } from 'node:net'
import path from 'node:path'
import { makeDataFolder } from '@/tests/support/data-folder'

const root = path.resolve(import.meta.dirname, '../../..')
const startMs = 8 * 60_000

async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve())
  })
  const address = server.address()
  await new Promise((resolve) => server.close(resolve))
  if (!address || typeof address === 'string') throw new Error('no port')
  return address.port
}

/** Resolves when the demonstration says its address; rejects with what it said when it ends before. */
function ready({ site, url }: { site: ChildProcess; url: string }): Promise<void> {
  let said = ''
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`the site did not start:\n${said}`)), startMs)
    const listen = (text: Buffer) => {
      said += text
      if (!said.includes(url)) return
      clearTimeout(timer)
      resolve()
    }
    site.stdout?.on('data', listen)
    site.stderr?.on('data', listen)
    site.once('exit', (code) => {
      clearTimeout(timer)
      reject(new Error(`the site ended with ${code}:\n${said}`))
    })
  })
}

/**
 * Starts `./passerelle demo` on a migrated folder and a port of its own, and stops it afterwards. `E2E_URL` names a site
 * that already runs with the sample content instead. (On an empty folder, as a person does: `launcher/site.test.ts`.)
 */
// biome-ignore lint/style/noDefaultExport: Playwright asks for it
export default async function startSite(): Promise<(() => Promise<void>) | undefined> {
  if (process.env.E2E_URL) return undefined
  const { folder, remove } = await makeDataFolder()
  const url = `http://127.0.0.1:${await freePort()}`
  const words = ['demo', '--data', folder, '--port', new URL(url).port]
  const site = spawn(path.join(root, 'passerelle'), words, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] })
  const ended = new Promise((resolve) => site.once('exit', resolve))
  const stop = async () => {
    site.kill('SIGTERM')
    await ended
    remove()
  }
  try {
    await ready({ site, url })
  } catch (error) {
    await stop()
    throw error
  }
  process.env.E2E_URL = url
  return stop
}
