import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { lockFolder } from '@/src/database/embedded/lock'
import { startCommand } from '@/tests/support/command'
import { makeDataFolder } from '@/tests/support/data-folder'

let data: Awaited<ReturnType<typeof makeDataFolder>>
let folder: string

beforeAll(async () => {
  data = await makeDataFolder()
  folder = mkdtempSync(path.join(tmpdir(), 'passerelle-cli-'))
  mkdirSync(path.join(data.folder, 'files'))
  writeFileSync(path.join(data.folder, 'files/a.pdf'), 'a file')
})
afterAll(() => {
  data.remove()
  rmSync(folder, { recursive: true })
})

const run = (...words: string[]) => startCommand(words, { env: { EMBEDDINGS: 'none' } }).ended
const json = (output: string) => JSON.parse(output.slice(output.indexOf('\n{') + 1)) as unknown

it('should back a folder up, and put it in the place of an empty one', async () => {
  const file = path.join(folder, 'all.tar.gz')
  const saved = await run('backup', file, '--data', data.folder, '--json')
  expect([saved.code, json(saved.output)]).toMatchObject([0, { file, files: 1, rows: { users: 0 } }])

  const elsewhere = path.join(folder, 'elsewhere')
  const restored = await run('restore', file, '--data', elsewhere, '--json')
  expect([restored.code, json(restored.output)]).toMatchObject([0, { files: 1, rows: { users: 0 } }])
  expect(existsSync(path.join(elsewhere, 'files/a.pdf'))).toBe(true)
  for (const name of ['supervisor.lock', 'owner.lock', 'owner.json'])
    expect(existsSync(path.join(elsewhere, name))).toBe(false)
})

it('should not replace what a site is serving', async () => {
  const held = lockFolder(data.folder, 'supervisor')
  const { code, output } = await run(
    'restore',
    path.join(folder, 'all.tar.gz'),
    '--data',
    data.folder,
    '--force',
  )
  held.release()
  expect([code, output]).toEqual([1, expect.stringContaining('utilise cette base')])
})

it('should say where a backup cannot be written or found', async () => {
  const nowhere = path.join(folder, 'none/all.tar.gz')
  expect(await run('backup', nowhere, '--data', data.folder)).toMatchObject({
    code: 1,
    output: expect.stringContaining(path.dirname(nowhere)),
  })
  expect(await run('restore', nowhere, '--data', data.folder)).toMatchObject({
    code: 1,
    output: expect.stringContaining('n’existe pas'),
  })
})
