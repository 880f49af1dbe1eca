import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { isPasserelleError } from '@/src/errors/errors'
import { type Part, type Supervision, supervise } from '@/src/supervisor/supervise'
import { exists, startScript } from '@/tests/support/command'

const patience = { timeout: 60_000, interval: 50 }
let folder: string
let supervision: Supervision | undefined

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'passerelle-supervise-'))
})
afterEach(async () => {
  await supervision?.stop()
  supervision = undefined
  rmSync(folder, { recursive: true })
})

const diary = () => readFileSync(path.join(folder, 'diary'), 'utf8').trim().split('\n')

const part = (name: string, address = 'fixed'): Part => ({
  name,
  script: 'tests/processes/launcher/parts/part.ts',
  env: () => ({ PART_NAME: name, PART_DIARY: path.join(folder, 'diary'), PART_ADDRESS: address }),
})
const start = async (parts: Part[]) => {
  supervision = await supervise({ parts, log: 2, backOff: () => 10 })
  return supervision
}

it('should start in order, stop in the opposite order, and leave no process', async () => {
  const { pids, stop } = await start([part('owner'), part('worker'), part('web')])
  const all = Object.values(pids())
  expect(all).toHaveLength(3)
  await stop()
  expect(diary()).toEqual(['+owner', '+worker', '+web', '-web', '-worker', '-owner'])
  expect(all.filter(exists)).toEqual([])
})

it('should let who asks it to stop a second time wait for the same end', async () => {
  const { pids, stop } = await start([part('owner'), part('worker'), part('web')])
  const all = Object.values(pids())
  await Promise.race([stop(), stop()])
  expect(diary().slice(3)).toEqual(['-web', '-worker', '-owner'])
  expect(all.filter(exists)).toEqual([])
})

it('should start again what dies and leave the others alone', async () => {
  const { pids } = await start([part('owner'), part('worker'), part('web')])
  const before = pids()
  process.kill(before.worker ?? 0, 'SIGKILL')
  await vi.waitUntil(() => pids().worker && pids().worker !== before.worker, patience)
  await vi.waitUntil(() => diary().length === 4, patience)
  expect(pids()).toMatchObject({ owner: before.owner, web: before.web })
})

it('should replace those who were told an address that changed', async () => {
  const { pids } = await start([part('owner', 'own'), part('web')])
  const before = pids()
  process.kill(before.owner ?? 0, 'SIGKILL')
  await vi.waitUntil(() => pids().web && pids().web !== before.web, patience)
  await vi.waitUntil(() => diary().length === 5, patience)
  expect(diary()).toEqual(['+owner', '+web', '+owner', '-web', '+web'])
})

it('should stop what it had started when a later part refuses, and say why', async () => {
  const refusing = { ...part('web'), script: 'tests/processes/launcher/parts/refusing.ts' }
  const error = await supervise({ parts: [part('owner'), refusing], log: 2 }).catch(
    (reason: unknown) => reason,
  )
  expect(isPasserelleError(error) && [error.id, error.details]).toEqual(['taken:port', { port: 80 }])
  expect(diary()).toEqual(['+owner', '-owner'])
})

it('should stop while it starts when asked to', async () => {
  const stopping = new AbortController()
  const first = { ...part('owner'), before: async () => stopping.abort() }
  await expect(supervise({ parts: [first, part('web')], log: 2, signal: stopping.signal })).rejects.toThrow()
})

it('should take no child along when it is killed: they end by themselves', async () => {
  const script = 'tests/processes/launcher/parts/supervisor.ts'
  const env = { ...process.env, PART_DIARY: path.join(folder, 'diary') }
  const supervisor = startScript(script, [], { env })
  const output = await supervisor.says(/\{.*\}/)
  const pids = Object.values(JSON.parse(/\{.*\}/.exec(output)?.[0] ?? '{}') as Record<string, number>)
  expect(pids.filter(exists)).toHaveLength(2)
  supervisor.process.kill('SIGKILL')
  await vi.waitUntil(() => pids.filter(exists).length === 0, patience)
  expect(diary().sort()).toEqual(['+first', '+second', '-first', '-second'])
})
