import { afterAll, beforeAll, expect, it } from 'vitest'
import { readWaitingFile } from '@/ingestion/examine/read-waiting-file'
import { drainQueue } from '@/ingestion/queue/work-queue'
import type { Comparison, Noticed } from '@/src/documents/findings'
import type { Role } from '@/src/visibility/visibility'
import { makePdf } from '@/tests/fixtures/make-pdf'
import { benchOn, markdown } from '@/tests/integration/indexing/bench'
import { type Account, signIn, signInAll } from '@/tests/support/accounts'
import { openTestPayload, type TestPayload } from '@/tests/support/payload'
import { rest } from '@/tests/support/rest'

let test: TestPayload
let by: Record<Role, Account>

beforeAll(async () => {
  test = await openTestPayload()
  by = await signInAll(test.payload)
})
afterAll(() => test.close())

type Form = { title?: string; blocks?: unknown[] }
const post = (path: string, body: Record<string, unknown>, account?: Account) =>
  rest({ path: `indexing/${path}`, method: 'POST', token: account?.token, body })
const noticed = async (data: Form, more: Record<string, unknown> = {}) => {
  const { body } = await post('notice', { collection: 'resources', data, ...more }, by.editor)
  return body as unknown as Noticed
}
const upload = async (name: string, words: string) => {
  const data = makePdf({ pages: [[{ text: words, y: 700 }]] })
  const file = { name, mimetype: 'application/pdf', size: data.length, data: Buffer.from(data) }
  return (await test.payload.create({ collection: 'files', data: {}, file })).id
}
const fileBlock = (file: number) => ({ blockType: 'file', file })
const long = (word: string) =>
  Array.from({ length: 70 }, (_, at) => `${word}${at}`)
    .join(' ')
    .concat('.')

it('should list what is personal in a form that nobody saved yet, masked and with its place', async () => {
  const text = '## Contacts\n\nAppeler Madame Zoé Martin au 06 12 34 56 78 avant midi.'
  const found = await noticed({ title: 'Dossier de M. Paul Durand', blocks: markdown(text) })
  expect(found.personal).toEqual([
    { kind: 'name', excerpt: expect.stringContaining('Dossier'), headings: [] },
    { kind: 'name', excerpt: expect.stringContaining('Appeler'), headings: ['Contacts'] },
    { kind: 'phone', excerpt: expect.stringContaining('[téléphone] avant midi.'), headings: ['Contacts'] },
  ])
  expect(JSON.stringify(found)).not.toMatch(/Durand|Martin|06 12/)
})

it('should find the draft rather than what is published, and refuse nothing', async () => {
  const { id } = await test.payload.create({
    collection: 'resources',
    data: { title: 'Accueil', visibility: 'network', blocks: markdown('Bonjour.'), _status: 'published' },
  })
  const draft = { title: 'Accueil', blocks: markdown('Écrire à zoe.martin@exemple.fr.') }
  expect((await noticed(draft, { id })).personal).toMatchObject([{ kind: 'email' }])
  expect((await noticed({ title: 'Accueil', blocks: markdown('Bonjour.') }, { id })).personal).toEqual([])
  const saved = await rest({
    path: `resources/${id}`,
    method: 'PATCH',
    token: by.editor.token,
    body: { ...draft, _status: 'published' },
  })
  expect(saved.status).toBe(200)
})

it('should read a file once it was asked of, and tell whose words they are', async () => {
  const file = await upload('suivi.pdf', 'Rappeler Madame Zoé Martin au 06 12 34 56 78 demain.')
  const form = { title: 'Suivi', blocks: [fileBlock(file)] }
  expect((await noticed(form)).files).toEqual([{ name: 'suivi.pdf', state: 'waiting' }])
  expect(await readWaitingFile(benchOn(test))).toBe(true)
  expect(await readWaitingFile(benchOn(test))).toBe(false)
  const found = await noticed(form)
  expect(found.files).toEqual([{ name: 'suivi.pdf', state: 'read' }])
  expect(found.personal).toEqual([
    expect.objectContaining({ kind: 'name', page: 1, file: 'suivi.pdf' }),
    expect.objectContaining({ kind: 'phone', page: 1, file: 'suivi.pdf' }),
  ])
  const { body } = await post('notice', { collection: 'files', id: file, data: {} }, by.editor)
  expect((body as unknown as Noticed).personal).toHaveLength(2)
})

it('should say why a file could not be read', async () => {
  const data = Buffer.from('%PDF-1.7\nrien\nstartxref\n9\n%%EOF\n')
  const file = { name: 'abime.pdf', mimetype: 'application/pdf', size: data.length, data }
  const { id } = await test.payload.create({ collection: 'files', data: {}, file })
  const form = { title: 'Abîmé', blocks: [fileBlock(id)] }
  await noticed(form)
  await readWaitingFile(benchOn(test))
  expect((await noticed(form)).files).toEqual([
    { name: 'abime.pdf', state: 'failed', message: expect.stringContaining('abime.pdf') },
  ])
})

it('should forget what it read of a file with the file', async () => {
  const id = await upload('bref.pdf', 'Une note brève.')
  await noticed({ title: 'Bref', blocks: [fileBlock(id)] })
  await test.payload.delete({ collection: 'files', id })
  const { rows } = await test.pool.query('SELECT 1 FROM file_readings WHERE file = $1', [id])
  expect(rows).toEqual([])
})

it('should put a draft beside the published document that says nearly the same', async () => {
  const { id } = await test.payload.create({
    collection: 'resources',
    data: { title: 'La fiche', visibility: 'editors', blocks: markdown(long('mot')), _status: 'published' },
  })
  await drainQueue(benchOn(test))
  const data = { title: 'La fiche, encore', blocks: markdown(`${long('mot')} Et une phrase de plus.`) }
  const { duplicates } = await noticed(data)
  expect(duplicates).toMatchObject([{ title: 'La fiche', collection: 'resources', recordId: String(id) }])
  // The document itself is no double of itself.
  expect((await noticed(data, { id })).duplicates).toEqual([])

  const other = duplicates[0]?.document
  const { body } = await post('compare', { collection: 'resources', data, with: other }, by.editor)
  const { title, pairs } = body as unknown as Comparison
  expect(title).toBe('La fiche')
  expect(pairs[0]?.mine.text).toContain('mot12 mot13')
  expect(pairs[0]?.theirs.text).toContain('mot12 mot13')
  expect(pairs[0]?.share).toBeGreaterThan(0.9)
})

it('should answer those who write, and show them no document out of their sight', async () => {
  const body = { collection: 'resources', data: { title: 'x', blocks: markdown(long('mot')) } }
  expect((await post('notice', body)).status).toBe(403)
  expect((await post('notice', body, by.mediator)).status).toBe(403)
  expect((await post('compare', { ...body, with: 1 }, by.mediator)).status).toBe(403)
  const { id: organisation } = await test.payload.create({
    collection: 'organisations',
    data: { name: 'La structure', visibility: 'public', _status: 'published' },
  })
  const member = await signIn({ payload: test.payload, role: 'mediator', organisation })
  const seen = await post('notice', body, member)
  expect(seen.status).toBe(200)
  expect((seen.body as unknown as Noticed).duplicates).toEqual([])
  const [known] = (await noticed(body.data)).duplicates
  expect((await post('compare', { ...body, with: known?.document }, member)).status).toBe(404)
  expect((await post('compare', { ...body, with: known?.document }, by.editor)).status).toBe(200)
  expect((await post('notice', { collection: 'users', data: {} }, by.editor)).status).toBe(404)
})

it('should hide from a member what a file says that the member may not open', async () => {
  const file = await upload('secret.pdf', 'Rappeler Madame Zoé Martin demain matin.')
  const { id: organisation } = await test.payload.create({
    collection: 'organisations',
    data: { name: 'L’autre structure', visibility: 'public', _status: 'published' },
  })
  const member = await signIn({ payload: test.payload, role: 'mediator', organisation })
  const { body } = await post(
    'notice',
    { collection: 'resources', data: { title: 'x', blocks: [fileBlock(file)] } },
    member,
  )
  expect(body).toMatchObject({ personal: [], files: [] })
})
