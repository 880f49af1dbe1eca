import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { startCommand } from '@/tests/support/command'
import { openDataFolder } from '@/tests/support/data-folder'
import { page, type SourceServer, startSourceServer } from '@/tests/support/source-server'

let data: Awaited<ReturnType<typeof openDataFolder>>
let server: SourceServer
beforeAll(async () => {
  data = await openDataFolder()
  server = await startSourceServer({
    '/pret': page({ title: 'Le prêt', text: 'Une tablette se prête quinze jours.' }),
  })
})
afterAll(async () => {
  await server.close()
  await data.close()
})

/** Runs the command on the folder, without a model: its vectors are no matter here. */
async function ingest(args: string[], env: Record<string, string> = {}) {
  const command = startCommand(['ingest', '--data', data.folder, ...args], {
    env: { EMBEDDINGS: 'none', ...env },
  })
  let stdout = ''
  let stderr = ''
  command.process.stdout?.on('data', (part) => {
    stdout += part
  })
  command.process.stderr?.on('data', (part) => {
    stderr += part
  })
  const { code } = await command.ended
  return { code, stdout, stderr }
}

it('should keep what it can, tell each failure in one line, and end with 1', async () => {
  const folder = path.join(data.folder, 'sources')
  mkdirSync(folder)
  writeFileSync(path.join(folder, 'bon.md'), '# Un titre\n\nUn texte.\n')
  writeFileSync(path.join(folder, 'vide.txt'), '')
  const address = `${server.origin}/pret`
  const { code, stdout, stderr } = await ingest([folder, address, '--json'], { FETCH_ALLOW: server.host })
  expect(code).toBe(1)
  expect(JSON.parse(stdout)).toEqual({
    files: [
      {
        path: path.join(folder, 'bon.md'),
        status: 'indexed',
        document: {
          collection: 'resources',
          id: expect.any(String),
          title: 'Un titre',
          url: '/ressources/un-titre',
        },
        passages: 1,
      },
      {
        path: path.join(folder, 'vide.txt'),
        status: 'failed',
        error: { id: 'empty:file', message: expect.stringContaining('vide.txt') },
      },
      {
        path: address,
        status: 'indexed',
        document: expect.objectContaining({ title: 'Le prêt' }),
        passages: 1,
      },
    ],
  })
  expect(stderr.match(/^✗ .*vide\.txt .*\[empty:file\]$/gm)).toHaveLength(1)
})

it('should refuse a private address that no setting names, and a kind of source that it does not know', async () => {
  const { code, stdout, stderr } = await ingest([`${server.origin}/pret`])
  expect(code).toBe(1)
  expect(stderr).toContain('[forbidden:address]')
  expect(stdout).toContain('0 indexés, 0 inchangés, 1 en échec')
  const unknown = await ingest([`${server.origin}/pret`, '--from', 'nuage'])
  expect(unknown.code).toBe(1)
  expect(unknown.stderr).toContain('--from')
})
