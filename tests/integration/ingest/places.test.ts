import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { readToDo } from '@/src/admin/read-to-do'
import type { Ingested } from '@/src/cli/ingest/ingested'
import { importPlaces } from '@/src/cli/ingest/places/import-places'
import { type Account, signIn } from '@/tests/support/accounts'
import { openTestPayload, type TestPayload } from '@/tests/support/payload'
import { openHere } from '@/tests/support/site/open-here'
import { json, type SourceServer, startSourceServer } from '@/tests/support/source-server'
import { runQueue } from './running-queue'

let test: TestPayload
let server: SourceServer
let queue: { stop: () => Promise<void> }
let editor: Account

beforeAll(async () => {
  test = await openTestPayload()
  server = await startSourceServer()
  queue = runQueue(test)
  editor = await signIn({ payload: test.payload, role: 'editor' })
})
afterAll(async () => {
  await queue.stop()
  await server.close()
  await test.close()
})
beforeEach(async () => {
  await test.payload.delete({ collection: 'places', where: { id: { exists: true } } })
})

const row = (id: string, also: Record<string, unknown> = {}) => ({
  id,
  nom: `Lieu ${id}`,
  commune: 'Feurs',
  code_postal: '42110',
  adresse: '1 rue de l’Exemple',
  services: 'Aide aux démarches administratives',
  modalites_acces: 'Se présenter',
  horaires: 'Mo 09:00-12:00; Tu off',
  date_maj: '2026-03-18',
  ...also,
})
const ids = ['a', 'b', 'c', 'd', 'e', 'f']

function write(name: string, content: unknown): string {
  const folder = path.join(test.dataDir, 'lists')
  mkdirSync(folder, { recursive: true })
  const file = path.join(folder, name)
  writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content))
  return file
}
const run = (from: string) =>
  importPlaces({ payload: test.payload, pool: test.pool, paths: [from], allow: [server.host] })
const statuses = (files: Ingested[]) => files.map(({ status }) => status)
/** What stands in the base, versions and attempts counted: a run that changes nothing leaves all of it. */
async function inBase() {
  const { rows } = await test.pool.query(
    `SELECT p.*, (SELECT count(*) FROM _places_v WHERE parent_id = p.id) AS versions,
       (SELECT max(i.id) FROM indexings i JOIN documents d ON d.id = i.document
        WHERE d.collection = 'places' AND d.record_id = p.id::text) AS attempt
     FROM places p ORDER BY p.id`,
  )
  return rows
}

describe('a list of places', () => {
  it('should become places that can be cited, and change nothing the second time', async () => {
    const file = write(
      'lieux.json',
      ids.map((id) => row(id)),
    )
    const { files } = await run(file)
    expect(files[0]).toMatchObject({
      path: `${file}#a`,
      status: 'indexed',
      passages: 1,
      document: { collection: 'places', title: 'Lieu a', url: '/lieux/lieu-a' },
    })
    expect(statuses(files)).toEqual(Array(6).fill('indexed'))
    const before = await inBase()
    expect(before[0]).toMatchObject({
      commune: 'Feurs',
      visibility: 'public',
      _status: 'published',
      origin_source: 'lieux.json',
      source_date: '2026-03-18',
    })
    expect(statuses((await run(file)).files)).toEqual(Array(6).fill('unchanged'))
    expect(await inBase()).toEqual(before)
  })

  it('should bring up to date what its source changed, and keep what an editor added', async () => {
    const [first] = (await run(write('lieux.json', [row('a'), row('b')]))).files
    const id = Number(first?.document?.id)
    await test.payload.update({ collection: 'places', id, data: { passNumerique: true } })
    const changed = [row('a', { telephone: '0477000000', horaires: '' }), row('b')]
    expect(statuses((await run(write('lieux.json', changed))).files)).toEqual(['indexed', 'unchanged'])
    expect(await test.payload.findByID({ collection: 'places', id, depth: 0 })).toMatchObject({
      phone: '0477000000',
      hours: null,
      passNumerique: true,
    })
  })

  it('should keep the other rows when some are bad, and say why in French', async () => {
    const rows = [
      row('a'),
      row('b', { nom: '' }),
      row('c', { services: 'Ménage' }),
      row('a'),
      row('d', { presentation_resume: 'x'.repeat(300) }),
      row('e'),
    ]
    const { files } = await run(write('lieux.json', rows))
    expect(statuses(files)).toEqual(['indexed', 'failed', 'failed', 'failed', 'failed', 'indexed'])
    expect(files.flatMap(({ error }) => error?.message ?? [])).toEqual([
      expect.stringMatching(/^Ligne 3\s: «\snom\s» est vide\./),
      expect.stringMatching(/^Ligne 4\s: «\sMénage\s» n’est pas une valeur de «\sservices\s»\./),
      expect.stringMatching(/^Ligne 5\s: l’identifiant «\sa\s» est déjà celui d’une autre ligne\./),
      expect.stringMatching(/^Ligne 6\s: «\ssummary\s»\s: .+ 280 caractères\. Ce lieu/),
    ])
    expect(await inBase()).toHaveLength(2)
  })

  it('should propose a place that vanished for unpublishing, and take that back when it returns', async () => {
    const proposed = async () => {
      const { payload } = test
      const { cards } = await readToDo({ payload, user: editor.user as never, now: new Date(), locale: 'fr' })
      return cards.find(({ name }) => name === 'vanished')?.items.map(({ title }) => title)
    }
    await run(
      write(
        'lieux.json',
        ids.map((id) => row(id)),
      ),
    )
    const { vanished } = await run(
      write(
        'lieux.json',
        ids.slice(1).map((id) => row(id)),
      ),
    )
    expect(vanished).toMatchObject([{ path: 'a', document: { title: 'Lieu a' } }])
    expect(await proposed()).toEqual(['Lieu a'])
    expect((await openHere({ address: '/lieux/lieu-a' })).status).toBe(200)
    await run(
      write(
        'lieux.json',
        ids.map((id) => row(id)),
      ),
    )
    expect(await proposed()).toBeUndefined()
  })

  it('should stop before changing anything when a source suddenly has almost nothing', async () => {
    await run(
      write(
        'lieux.json',
        ids.map((id) => row(id)),
      ),
    )
    const before = await inBase()
    const { files } = await run(write('lieux.json', [row('a', { nom: 'Autre nom' })]))
    expect(files).toMatchObject([{ status: 'failed', error: { id: 'shrunken:source' } }])
    expect(await inBase()).toEqual(before)
  })

  it('should be read from an address, and refused where it is no list', async () => {
    server.answers = { '/lieux.json': json([row('a')]), '/autre': json({ data: [] }) }
    expect(statuses((await run(`${server.origin}/lieux.json`)).files)).toEqual(['indexed'])
    expect((await run(`${server.origin}/autre`)).files).toMatchObject([{ error: { id: 'unreadable:file' } }])
    expect((await run('/nulle/part.csv')).files).toMatchObject([{ error: { id: 'not_found:file' } }])
  })
})

describe('the exported lists', () => {
  const exported = async (kind: 'json' | 'csv', token?: string) =>
    (await openHere({ address: `/lieux.${kind}`, token })).text

  async function fill() {
    const published = { visibility: 'public', _status: 'published' } as const
    const { id: organisation } = await test.payload.create({
      collection: 'organisations',
      data: { name: 'Chez nous', ...published },
    })
    const data = { name: 'Tenu ici', commune: 'Roanne', organisation, itinerant: true, ...published }
    await test.payload.create({ collection: 'places', data: { ...data, emails: ['un@exemple.invalid'] } })
    await test.payload.create({
      collection: 'places',
      data: { ...data, name: 'Entre nous', visibility: 'network' },
    })
    await run(
      write('ailleurs.json', [row('a', { structure_parente: 'Eux', formations_labels: 'X|Y' }), row('b')]),
    )
  }

  it('should show a visitor what is public, a member the rest', async () => {
    await fill()
    const names = async (token?: string) =>
      JSON.parse(await exported('json', token)).map(({ nom }: { nom: string }) => nom)
    expect(await names()).toEqual(['Lieu a', 'Lieu b', 'Tenu ici'])
    expect(await names(editor.token)).toEqual(['Lieu a', 'Lieu b', 'Entre nous', 'Tenu ici'])
  })

  it.each(['json', 'csv'] as const)(
    'should change nothing when they are imported again (%s)',
    async (kind) => {
      await fill()
      const before = await inBase()
      const { files } = await run(write(`export.${kind}`, await exported(kind, editor.token)))
      expect(statuses(files)).toEqual(Array(4).fill('unchanged'))
      expect(await inBase()).toEqual(before)
    },
  )

  it('should make the same lists in another base', async () => {
    await fill()
    const [asJson, asCsv] = [await exported('json'), await exported('csv')]
    await test.payload.delete({ collection: 'places', where: { id: { exists: true } } })
    await run(write('export.csv', asCsv))
    expect(JSON.parse(await exported('json'))).toEqual(JSON.parse(asJson))
    expect(await exported('csv')).toBe(asCsv)
  })
})
