import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Ingested } from '@/src/cli/ingest/ingested'
import { runIngest } from '@/src/cli/ingest/run-ingest'
import { openTestPayload, type TestPayload } from '@/tests/support/payload'
import { json, page, type SourceServer, startSourceServer } from '@/tests/support/source-server'
import { runQueue } from './running-queue'

let test: TestPayload
let server: SourceServer
let queue: { stop: () => Promise<void> }

beforeAll(async () => {
  test = await openTestPayload()
  server = await startSourceServer()
  queue = runQueue(test)
})
afterAll(async () => {
  await queue.stop()
  await server.close()
  await test.close()
})

const run = (paths: string[], from?: 'site' | 'lesbases') =>
  runIngest({ payload: test.payload, pool: test.pool, paths, allow: [server.host], from })

const statuses = (files: Ingested[]) => files.map(({ status }) => status)
const inBase = async () => {
  const { rows } = await test.pool.query(
    `SELECT r.id, r.title, r._status, r.origin_vanished_at IS NOT NULL AS vanished, i.id AS indexing
     FROM resources r JOIN documents d ON d.record_id = r.id::text LEFT JOIN LATERAL
       (SELECT max(id) AS id FROM indexings WHERE document = d.id) i ON true ORDER BY r.id`,
  )
  return rows
}

it('should fetch a page by its address once, and again only when its words change', async () => {
  const address = `${server.origin}/pret`
  server.answers = { '/pret': page({ title: 'Le prêt', text: 'Une tablette se prête quinze jours.' }) }
  const first = await run([address])
  expect(first.files).toMatchObject([
    {
      path: address,
      status: 'indexed',
      passages: 1,
      document: { title: 'Le prêt', url: '/ressources/le-pret' },
    },
  ])
  const before = await inBase()
  expect(statuses((await run([address])).files)).toEqual(['unchanged'])
  expect(await inBase()).toEqual(before)
  server.answers = { '/pret': page({ title: 'Le prêt', text: 'Une tablette se prête un mois.' }) }
  expect(statuses((await run([address])).files)).toEqual(['indexed'])
  expect(await inBase()).toHaveLength(before.length)
})

const entry = (slug: string) => ({
  id: slug,
  title: `Fiche ${slug}`,
  slug,
  url: `${server.origin}/ressources/${slug}`,
})
const slugs = ['un', 'deux', 'trois', 'quatre', 'cinq', 'six']
const lesBases = (kept: string[], texts: Record<string, string> = {}) => ({
  '/api/v1/resources': json({ data: kept.map(entry) }),
  ...Object.fromEntries(
    kept.map((slug) => [
      `/ressources/${slug}/markdown`,
      { type: 'text/markdown', body: texts[slug] ?? `# Fiche ${slug}\n\nLe texte de la fiche ${slug}.` },
    ]),
  ),
})

it('should change nothing the second time, update what changed, and propose what vanished', async () => {
  const address = `${server.origin}/api/v1/resources`
  server.answers = lesBases(slugs)
  expect(statuses((await run([address])).files)).toEqual(Array(6).fill('indexed'))
  const before = await inBase()
  const second = await run([address])
  expect(statuses(second.files)).toEqual(Array(6).fill('unchanged'))
  expect(second.vanished).toEqual([])
  expect(await inBase()).toEqual(before)

  server.answers = lesBases(slugs.slice(1), { deux: '# Fiche deux\n\nUn autre texte.' })
  const third = await run([address])
  expect(statuses(third.files)).toEqual(['indexed', 'unchanged', 'unchanged', 'unchanged', 'unchanged'])
  expect(third.vanished).toMatchObject([{ document: { title: 'Fiche un' } }])
  const gone = (await inBase()).filter(({ vanished }) => vanished)
  expect(gone).toMatchObject([{ title: 'Fiche un', _status: 'published' }])

  server.answers = lesBases(slugs, { deux: '# Fiche deux\n\nUn autre texte.' })
  expect((await run([address])).vanished).toEqual([])
  expect((await inBase()).filter(({ vanished }) => vanished)).toEqual([])
})

it('should stop before it changes anything when a source suddenly has almost nothing', async () => {
  const address = `${server.origin}/api/v1/resources`
  const before = await inBase()
  server.answers = lesBases(['un'], { un: '# Fiche un\n\nTout a changé.' })
  expect((await run([address])).files).toMatchObject([
    { path: address, status: 'failed', error: { id: 'shrunken:source' } },
  ])
  server.answers = lesBases([])
  expect((await run([address])).files).toMatchObject([{ status: 'failed', error: { id: 'empty:source' } }])
  expect(await inBase()).toEqual(before)
})

it('should keep what can be read where one of a source’s pages cannot', async () => {
  const address = `${server.origin}/api/v1/resources`
  server.answers = { ...lesBases(slugs), '/ressources/un/markdown': { status: 500 } }
  const { files, vanished } = await run([address])
  expect(statuses(files)).toEqual(['failed', 'indexed', 'unchanged', 'unchanged', 'unchanged', 'unchanged'])
  expect(files[0]?.error?.message).toContain('panne du site, code 500')
  expect(vanished).toEqual([])
})

it('should not publish again what an editor has unpublished', async () => {
  const address = `${server.origin}/refuse`
  server.answers = { '/refuse': page({ title: 'Une page', text: 'Un texte.' }) }
  const id = Number((await run([address])).files[0]?.document?.id)
  await test.payload.update({ collection: 'resources', id, data: { _status: 'draft' } })
  server.answers = { '/refuse': page({ title: 'Une page', text: 'Un autre texte.' }) }
  await run([address])
  expect((await inBase()).find((one) => one.id === id)).toMatchObject({ _status: 'draft' })
})

const rules =
  'Chaque personne qui emprunte une tablette signe la convention, reçoit le chargeur et la housse, apprend à allumer et à éteindre, puis rend le tout au bout de quinze jours, propre et sans compte ouvert.'

it('should tell the editor of personal data and of documents that say nearly the same', async () => {
  const folder = path.join(test.dataDir, 'sources')
  mkdirSync(folder, { recursive: true })
  const files = [
    path.join(folder, 'regles.md'),
    path.join(folder, 'regles-bis.md'),
    path.join(folder, 'autre.md'),
  ]
  const call = 'Appeler Madame Zoé Martin au 06 12 34 56 78.'
  writeFileSync(files[0] ?? '', `# Règles\n\n${rules}\n`)
  writeFileSync(files[1] ?? '', `# Règles bis\n\n${rules} ${call}\n`)
  writeFileSync(files[2] ?? '', `# Autre\n\n${'Un tout autre sujet, avec des mots bien à lui. '.repeat(4)}\n`)
  await run([files[0] ?? ''])
  const [second, other] = (await run(files.slice(1))).files
  expect(second?.duplicates).toMatchObject([{ title: 'Règles', similarity: expect.any(Number) }])
  expect(second?.personal?.map(({ kind }) => kind)).toEqual(['name', 'phone'])
  expect(JSON.stringify(second?.personal)).not.toMatch(/Martin|06 12/)
  expect(other).not.toHaveProperty('duplicates')
  expect(other).not.toHaveProperty('personal')
})
