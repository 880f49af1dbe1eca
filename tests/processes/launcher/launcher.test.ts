import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { root, startProgram } from '@/tests/support/command'

let checkout: string

// A checkout with nothing installed, and a PATH on which only the named programs are found.
beforeAll(() => {
  checkout = mkdtempSync(path.join(tmpdir(), 'passerelle-launcher-'))
  for (const name of ['passerelle', 'launcher', 'package.json', 'package-lock.json', '.npmrc'])
    cpSync(path.join(root, name), path.join(checkout, name), { recursive: true })
})
afterAll(() => rmSync(checkout, { recursive: true, force: true }))

const tools = [
  'sh',
  'dirname',
  'readlink',
  'uname',
  'sed',
  'mkdir',
  'mktemp',
  'flock',
  'grep',
  'head',
  'cp',
  'mv',
  'rm',
]

function pathWith(programs: Record<string, string>): string {
  const folder = mkdtempSync(path.join(checkout, 'bin-'))
  mkdirSync(folder, { recursive: true })
  for (const tool of tools) {
    const found = execFileSync('sh', ['-c', `command -v ${tool} || true`], { encoding: 'utf8' }).trim()
    if (found) symlinkSync(found, path.join(folder, tool))
  }
  for (const [name, target] of Object.entries(programs)) symlinkSync(target, path.join(folder, name))
  return folder
}

const launch = (PATH: string, env: Record<string, string> = {}) =>
  startProgram(path.join(checkout, 'passerelle'), ['doctor'], {
    env: { HOME: checkout, PATH, ...env },
  }).ended

it('should say what to install where there is neither Node.js nor npm', async () => {
  const { code, output } = await launch(pathWith({}))
  expect(code).toBe(1)
  expect(output).toBe(
    'Passerelle : il manque Node.js et npm. Installez-les (Debian, Ubuntu : « sudo apt install nodejs npm »), puis relancez.\n',
  )
})

it('should say what to install where Node.js has no npm', async () => {
  const { code, output } = await launch(pathWith({ node: process.execPath }))
  expect(code).toBe(1)
  expect(output.trim().split('\n').at(-1)).toContain('il manque npm')
})

it('should try again without a network, then say so and leave nothing half done', async () => {
  const npm = execFileSync('sh', ['-c', 'command -v npm'], { encoding: 'utf8' }).trim()
  const nowhere = { npm_config_registry: 'http://127.0.0.1:9/', npm_config_fetch_retries: '0' }
  const PATH = `${pathWith({ node: process.execPath, npm })}:/usr/bin:/bin`
  const { code, output } = await launch(PATH, {
    ...nowhere,
    npm_config_cache: path.join(checkout, 'npm-cache'),
  })
  expect(code).toBe(1)
  expect(output).toContain('nouvel essai')
  expect(output.trim().split('\n').at(-1)).toMatch(/n’ont pas pu être téléchargées \(ECONN\w+\)/)
  const left = execFileSync('ls', ['-A', checkout], { encoding: 'utf8' })
  expect(left).not.toMatch(/node_modules|\.install-/)
})
