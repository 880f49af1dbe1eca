import { execFileSync } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startCommand } from '@/tests/support/command'

const isRoot = process.getuid?.() === 0
const nobody = 65534
let folder: string

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'passerelle-refusals-'))
  chmodSync(folder, 0o755)
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Runs a command to its end; a refusal is one sentence on the last line and exit code 1. */
async function refusal(args: string[], options: { env?: Record<string, string>; uid?: number } = {}) {
  const { code, output } = await startCommand(args, options).ended
  expect(code).toBe(1)
  return output.trim().split('\n').at(-1) ?? ''
}

it('should say that the port is taken, and leave nothing running', async () => {
  const other = createServer((_, response) => response.end('other'))
  await new Promise<void>((resolve) => {
    other.listen(0, '127.0.0.1', resolve)
  })
  const { port } = other.address() as AddressInfo
  const data = path.join(folder, 'port')
  const said = await refusal(['demo', '--data', data, '--port', String(port)])
  expect(said).toContain(`Le port ${port} est déjà pris`)
  expect(existsSync(path.join(data, 'supervisor.lock'))).toBe(false)
  await new Promise((resolve) => other.close(resolve))
})

it('should say that a folder is read-only', async () => {
  const closed = path.join(folder, 'closed')
  mkdirSync(closed, { mode: 0o555 })
  const data = path.join(closed, 'data')
  const said = await refusal(['demo', '--data', data, '--port', '0'], isRoot ? { uid: nobody } : {})
  expect(said).toContain(`Le dossier ${data} n’est pas accessible en écriture`)
})

it('should refuse a server’s database without a secret', async () => {
  const env = { DATABASE_URL: 'postgres://nobody@127.0.0.1:1/none' }
  const said = await refusal(['start', '--data', path.join(folder, 'secret'), '--port', '0'], { env })
  expect(said).toContain('PAYLOAD_SECRET manque')
})

it('should name the variable that is wrong', async () => {
  const said = await refusal(['start', '--port', 'ici'])
  expect(said).toContain('Le réglage PORT')
})

it('should name a command that does not exist', async () => {
  expect(await refusal(['demmo'])).toMatch(/Commande inconnue\s:\s«\sdemmo\s»/)
})

describe.runIf(isRoot)('on a full disk', () => {
  const disk = () => path.join(folder, 'disk')

  beforeAll(() => {
    mkdirSync(disk())
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=2m', 'tmpfs', disk()])
  })
  afterAll(() => {
    execFileSync('umount', [disk()])
  })

  it('should say so, and lock nothing', async () => {
    const data = path.join(disk(), 'data')
    mkdirSync(data)
    writeFileSync(path.join(disk(), 'ballast'), Buffer.alloc(1_500_000))
    const said = await refusal(['start', '--data', data, '--port', '0'])
    expect(said).toContain('Le disque est plein')
    expect(existsSync(path.join(data, 'supervisor.lock'))).toBe(false)
  })
})
