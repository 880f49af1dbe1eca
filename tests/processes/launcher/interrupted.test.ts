import { execFileSync } from 'node:child_process'
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { exists, root, startProgram } from '@/tests/support/command'

const isRoot = process.getuid?.() === 0
const nobody = 65534
let folder: string
let bin: string

// A npm that begins to install, says so, and never ends; or one for which the disk is full.
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'passerelle-interrupted-'))
  chmodSync(folder, 0o755)
  bin = path.join(folder, 'bin')
  mkdirSync(bin)
  writeFileSync(
    path.join(bin, 'npm'),
    '#!/bin/sh\nmkdir node_modules\n/bin/sleep 1000 &\necho $! $$ >"$NPM_DIARY"\nwait\n',
    { mode: 0o755 },
  )
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** A checkout with nothing installed. */
function checkout(name: string): string {
  const place = path.join(folder, name)
  mkdirSync(place, { recursive: true })
  for (const file of ['passerelle', 'launcher', 'package.json', 'package-lock.json', '.npmrc'])
    cpSync(path.join(root, file), path.join(place, file), { recursive: true })
  return place
}

const launch = (place: string, options: { uid?: number; detached?: boolean } = {}) =>
  startProgram(path.join(place, 'passerelle'), ['doctor'], {
    ...options,
    env: {
      HOME: folder,
      NPM_DIARY: path.join(place, 'diary'),
      PATH: `${bin}:${path.dirname(process.execPath)}:/usr/bin:/bin`,
    },
  })

/** Starts a launcher and waits until its npm is at work; gives the processes that npm said it has. */
async function installing(place: string) {
  const launcher = launch(place, { detached: true })
  const diary = path.join(place, 'diary')
  await vi.waitUntil(() => existsSync(diary) && readFileSync(diary, 'utf8').includes('\n'), {
    timeout: 60_000,
  })
  return { launcher, pids: readFileSync(diary, 'utf8').trim().split(' ').map(Number) }
}

const left = (place: string) => readdirSync(place).filter((name) => /^(\.install|node_modules)/.test(name))

it('should leave no process and nothing half installed after Ctrl-C', async () => {
  const place = checkout('stopped')
  const { launcher, pids } = await installing(place)
  process.kill(-(launcher.process.pid ?? 0), 'SIGINT')
  const { code, signal } = await launcher.ended
  expect([code, signal]).toContainEqual(code === null ? 'SIGINT' : 130)
  await vi.waitUntil(() => !pids.some(exists) && left(place).length === 0, { timeout: 60_000 })
})

it('should clear away what a killed launcher left, and not wait for it', async () => {
  const place = checkout('killed')
  mkdirSync(path.join(place, '.install-1234/node_modules'), { recursive: true })
  const { launcher, pids } = await installing(place)
  expect(left(place)).toEqual([expect.stringMatching(/^\.install-(?!1234$)\d+$/)])
  process.kill(-(launcher.process.pid ?? 0), 'SIGTERM')
  await launcher.ended
  await vi.waitUntil(() => !pids.some(exists), { timeout: 60_000 })
})

it('should say that the checkout is read-only', async () => {
  const place = checkout('closed')
  chmodSync(place, 0o555)
  const { code, output } = await launch(place, isRoot ? { uid: nobody } : {}).ended
  chmodSync(place, 0o755)
  expect(code).toBe(1)
  expect(output).toMatch(/^Passerelle : le dossier .* n’est pas accessible en écriture\. .*\n$/)
})

describe.runIf(isRoot)('on a full disk', () => {
  const disk = () => path.join(folder, 'disk')
  beforeAll(() => {
    mkdirSync(disk())
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=8m', 'tmpfs', disk()])
  })
  afterAll(() => {
    execFileSync('umount', [disk()])
  })

  it('should say so in one sentence, whichever step meets it', async () => {
    const place = checkout('disk/checkout')
    try {
      writeFileSync(path.join(disk(), 'ballast'), Buffer.alloc(8_000_000))
    } catch {
      // The file system takes what it can: now it is full.
    }
    const { code, output } = await launch(place).ended
    expect(code).toBe(1)
    expect(output.trim().split('\n').at(-1)).toContain('le disque est plein')
  })
})
