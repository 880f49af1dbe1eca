import { readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { startCommand } from '@/tests/support/command'
import { openDataFolder } from '@/tests/support/data-folder'

let data: Awaited<ReturnType<typeof openDataFolder>>
const email = 'marion@exemple.fr'

beforeAll(async () => {
  data = await openDataFolder()
})

afterAll(() => data.close())

const run = (...words: string[]) =>
  startCommand([...words, '--data', data.folder], { env: { EMBEDDINGS: 'none' } }).ended

it('should hand over and erase one person from the command line', { timeout: 300_000 }, async () => {
  expect((await run('user', 'create', '--email', email, '--role', 'mediator', '--json')).code).toBe(0)
  expect((await run('ask', 'Où imprimer une affiche ?', '--as', email, '--json')).code).toBe(0)

  const file = path.join(data.folder, 'marion.json')
  expect((await run('person', 'export', email, file)).code).toBe(0)
  expect(statSync(file).mode & 0o077).toBe(0)
  expect(readFileSync(file, 'utf8')).toContain('Où imprimer une affiche ?')

  const unconfirmed = await run('person', 'erase', email)
  expect(unconfirmed.code).not.toBe(0)
  expect(unconfirmed.output).toContain('--yes')
  expect((await run('person', 'erase', email, '--yes')).output).toContain('est effacé de la base')
})
