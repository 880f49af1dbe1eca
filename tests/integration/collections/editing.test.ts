import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Role } from '@/src/visibility/visibility'
import { type Account, signInAll } from '@/tests/support/accounts'
import { openTestPayload, type TestPayload } from '@/tests/support/payload'
import { rest } from '@/tests/support/rest'

let test: TestPayload
let by: Record<Role, Account>

beforeAll(async () => {
  test = await openTestPayload()
  by = await signInAll(test.payload)
})
afterAll(() => test.close())

type Doc = { id: number; title: string; slug: string; _status: string }
const send = async (method: 'POST' | 'PATCH' | 'DELETE', path: string, body?: Record<string, unknown>) => {
  const { status, body: answer } = await rest({ path, method, token: by.editor.token, body })
  return { status, doc: (answer.doc ?? answer) as Doc }
}
const create = async (title: string) =>
  (await send('POST', 'workshops', { title, topic: 'courriel', visibility: 'public', _status: 'published' }))
    .doc
const stateOf = async (id: number) => {
  const { rows } = await test.pool.query(
    `SELECT state FROM documents WHERE collection = 'workshops' AND record_id = $1`,
    [String(id)],
  )
  return rows[0]?.state
}

it('should save, publish and unpublish over the network', async () => {
  const { id, slug } = await create('Écrire un premier courriel')
  expect(slug).toBe('ecrire-un-premier-courriel')
  expect(await stateOf(id)).toBe('published')
  const withdrawn = await send('PATCH', `workshops/${id}`, { _status: 'draft' })
  expect(withdrawn).toMatchObject({ status: 200, doc: { _status: 'draft' } })
  expect(await stateOf(id)).toBe('unpublished')
})

it('should give two records of one title two addresses', async () => {
  const [one, two] = [await create('Même titre'), await create('Même titre')]
  expect(one.slug).toBe('meme-titre')
  expect(two.slug).toMatch(/^meme-titre-[0-9a-f]{6}$/)
})

it('should keep a draft beside what is published, and bring an old version back', async () => {
  const { id } = await create('Première version')
  expect(
    (await send('PATCH', `workshops/${id}?draft=true`, { title: 'Brouillon', _status: 'draft' })).status,
  ).toBe(200)
  expect((await rest({ path: `workshops/${id}` })).body.title).toBe('Première version')
  await send('PATCH', `workshops/${id}`, { title: 'Deuxième version', _status: 'published' })
  const { body } = await rest({
    path: `workshops/versions?where[parent][equals]=${id}&sort=createdAt`,
    token: by.editor.token,
  })
  const [first] = body.docs as { id: number }[]
  expect((await send('POST', `workshops/versions/${first?.id}`)).status).toBe(200)
  expect((await rest({ path: `workshops/${id}`, token: by.editor.token })).body.title).toBe(
    'Première version',
  )
})

it('should change several records at once, and delete one with its document', async () => {
  const ids = [(await create('Un')).id, (await create('Deux')).id]
  const where = ids.map((id, at) => `where[id][in][${at}]=${id}`).join('&')
  expect((await send('PATCH', `workshops?${where}`, { level: 'debutant' })).status).toBe(200)
  expect((await send('DELETE', `workshops/${ids[0]}`)).status).toBe(200)
  expect(await stateOf(ids[0] ?? 0)).toBe('deleted')
})

it('should save a draft whose blocks hold nothing yet', async () => {
  const blocks = [
    ...['section', 'text', 'imported', 'link', 'video', 'file'].map((blockType) => ({ blockType })),
  ]
  const { status } = await send('POST', 'resources?draft=true', {
    ...{ title: 'À peine commencée', visibility: 'network', _status: 'draft' },
    blocks,
  })
  expect(status).toBe(201)
})

it('should refuse what a form must not hold, in words', async () => {
  const wrong = {
    kind: 'drop-in',
    title: 'À l’envers',
    start: '2026-03-20T10:00:00Z',
    end: '2026-03-20T09:00:00Z',
  }
  const { status, body } = await rest({
    path: 'sessions',
    method: 'POST',
    token: by.editor.token,
    body: wrong,
  })
  expect(status).toBe(400)
  expect(JSON.stringify(body)).toContain('La fin doit suivre le début')
  const lost = { ...wrong, kind: 'workshop', end: '2026-03-20T11:00:00Z' }
  expect((await rest({ path: 'sessions', method: 'POST', token: by.editor.token, body: lost })).status).toBe(
    400,
  )
})

it('should keep the tree of skills a tree', async () => {
  const skill = async (name: string, parent?: number) =>
    (await send('POST', 'skills?depth=0', { name, parent })).doc.id
  const root = await skill('Sécurité')
  const leaf = await skill('Mots de passe', root)
  expect((await send('PATCH', `skills/${root}`, { parent: leaf })).status).toBe(400)
  expect((await send('PATCH', `skills/${root}`, { parent: root })).status).toBe(400)
})
