import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { findRun } from '@/src/supervisor/run-file'
import { type Command, exists, startCommand } from '@/tests/support/command'

const patience = { timeout: 120_000, interval: 100 }
let data: string
let first: Command
let second: Command
const started: Command[] = []

/**
 * Starts a command on the folder; whatever a test leaves running is stopped at the end. Without vectors, which take the
 * most time: the browser tests have a demonstration with them.
 */
function serve(name: 'demo' | 'start'): Command {
  const command = startCommand([name, '--data', data, '--port', '0'], { env: { EMBEDDINGS: 'none' } })
  started.push(command)
  return command
}

const ownerPid = () =>
  (JSON.parse(readFileSync(path.join(data, 'owner.json'), 'utf8')) as { pid: number }).pid

// The real thing, once: two launchers of a demonstration on an empty folder at the same moment.
beforeAll(async () => {
  data = mkdtempSync(path.join(tmpdir(), 'passerelle-site-'))
  first = serve('demo')
  second = serve('demo')
  await Promise.race([first.says(/Ctrl-C/), second.says(/Ctrl-C/)])
  if (!/Ctrl-C/.test(first.output())) [first, second] = [second, first]
}, 300_000)
afterAll(async () => {
  for (const { process } of started) process.kill('SIGTERM')
  await Promise.all(started.map(({ ended }) => ended))
  rmSync(data, { recursive: true, force: true })
})

it('should let one serve, while the other prints its address and ends with 0', async () => {
  const { code, output } = await second.ended
  const run = await findRun(data)
  expect(code).toBe(0)
  expect(run?.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/)
  expect(output).toContain(`Passerelle tourne déjà sur ce dossier`)
  expect(output).toContain(run?.url)
})

it('should show the sample content and answer about it', async () => {
  const run = await findRun(data)
  const question = 'Comment reconnaître un message d’hameçonnage ?'
  const answer = await fetch(`${run?.url}/api/ask`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ question }),
  })
  expect(answer.status).toBe(200)
  expect(await answer.json()).toMatchObject({ question, status: expect.stringMatching(/answered|related/) })
})

it('should leave no process, no lock and no run file after Ctrl-C', async () => {
  const owner = ownerPid()
  first.process.kill('SIGINT')
  const { code, output } = await first.ended
  expect(code).toBe(0)
  expect(output).toContain('Arrêt')
  expect(exists(owner)).toBe(false)
  for (const name of ['supervisor.lock', 'owner.lock', 'owner.json', 'run.json'])
    expect([name, existsSync(path.join(data, name))]).toEqual([name, false])
})

it('should refuse demonstration passwords in service', async () => {
  const refused = serve('start')
  await Promise.race([refused.ended, refused.says(/Ctrl-C/)])
  refused.process.kill('SIGTERM')
  const { code, output } = await refused.ended
  expect(code).toBe(1)
  expect(output).toContain('comptes de démonstration (admin@exemple.fr')
})

it('should be ready again without an import, leave no process when it is killed, and serve again afterwards', async () => {
  const killed = serve('demo')
  await killed.says(/Ctrl-C/)
  expect(killed.output()).not.toContain('Import des contenus')
  const owner = ownerPid()
  const url = (await findRun(data))?.url ?? ''
  killed.process.kill('SIGKILL')
  await vi.waitUntil(() => !exists(owner), patience)
  await expect(
    vi.waitUntil(
      () =>
        fetch(url).then(
          () => false,
          () => true,
        ),
      patience,
    ),
  ).resolves.toBe(true)
  const after = serve('demo')
  await after.says(/Ctrl-C/)
  after.process.kill('SIGTERM')
  expect((await after.ended).code).toBe(0)
})
