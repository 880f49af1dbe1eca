import { afterAll, beforeAll, expect, it } from 'vitest'
import { sendReport } from '@/collections/reports/send-report'
import { readProposals } from '@/src/app/(site)/proposer/read-proposals'
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

const propose = async (body: Record<string, unknown>, account: Account | undefined = by.volunteer) => {
  const { status, body: answer } = await rest({
    path: 'proposals?depth=0',
    method: 'POST',
    token: account?.token,
    body: { kind: 'resource', title: 'Une fiche utile', ...body },
  })
  return { status, doc: answer.doc as { id: number; state: string; proposer: number } }
}
const answer = (id: number, body: Record<string, unknown>, account = by.editor) =>
  rest({ path: `proposals/${id}?depth=0`, method: 'PATCH', token: account.token, body })

it('should be signed by whoever sends it, and wait whatever the form says', async () => {
  const { doc } = await propose({
    text: 'Le texte.',
    state: 'accepted',
    proposer: by.admin.user.id,
    answer: 'Oui',
  })
  expect(doc).toMatchObject({ state: 'waiting', proposer: by.volunteer.user.id })
  expect(doc).not.toHaveProperty('answer', 'Oui')
})

it('should be refused from nobody, and when it holds nothing', async () => {
  expect(
    (await rest({ path: 'proposals', method: 'POST', body: { title: 'Non', kind: 'resource' } })).status,
  ).toBe(403)
  expect((await propose({})).status).toBe(400)
})

it('should be read by its sender and by editors only, and answered by editors only', async () => {
  const { doc } = await propose({ url: 'https://exemple.fr/fiche' })
  const read = async (account: Account) =>
    (await rest({ path: `proposals/${doc.id}`, token: account.token })).status
  expect([await read(by.volunteer), await read(by.mediator), await read(by.editor)]).toEqual([200, 404, 200])
  expect((await answer(doc.id, { state: 'accepted' }, by.volunteer)).status).toBe(403)
})

it('should become a draft when it is accepted, once', async () => {
  const { doc } = await propose({ text: 'Le texte proposé.', url: 'https://exemple.fr/fiche' })
  const accepted = await answer(doc.id, { state: 'accepted' })
  const { record } = accepted.body.doc as { record: { relationTo: string; value: number } }
  expect(record.relationTo).toBe('resources')
  const draft = await test.payload.findByID({ collection: 'resources', id: record.value, depth: 0 })
  expect(draft).toMatchObject({ title: 'Une fiche utile', _status: 'draft' })
  expect(draft.blocks?.map(({ blockType }) => blockType)).toEqual(['imported', 'link'])
  const again = await answer(doc.id, { answer: 'Merci !' })
  expect((again.body.doc as { record: unknown }).record).toEqual(record)
})

it('should become a workshop when that was proposed', async () => {
  const { doc } = await propose({ kind: 'workshop', title: 'Jouer aux arnaques', text: 'Un jeu de rôle.' })
  const accepted = await answer(doc.id, { state: 'accepted' })
  expect(accepted.body.doc).toMatchObject({ record: { relationTo: 'workshops' } })
})

it('should take a word to decline', async () => {
  const { doc } = await propose({ text: 'Déjà vu.' })
  expect((await answer(doc.id, { state: 'declined' })).status).toBe(400)
  expect((await answer(doc.id, { state: 'declined', answer: 'Merci, la fiche existe déjà.' })).status).toBe(
    200,
  )
  const { body } = await rest({ path: `proposals/${doc.id}`, token: by.volunteer.token })
  expect(body).toMatchObject({ state: 'declined', answer: 'Merci, la fiche existe déjà.' })
})

it('should keep reports for editors, personal data masked', async () => {
  const report = {
    page: '/ressources/fiche',
    reason: 'obsolete',
    message: 'Appelez le 06 39 98 12 34.',
  } as const
  const { id } = await sendReport({ payload: test.payload, report })
  expect((await rest({ path: `reports/${id}`, token: by.mediator.token })).status).toBe(403)
  const { body } = await rest({ path: `reports/${id}`, token: by.editor.token })
  expect(body.message).not.toContain('39 98')
})

it.each(['//ailleurs.fr', 'https://ailleurs.fr', 'ressources'])(
  'should refuse a report on « %s »',
  async (page) => {
    await expect(sendReport({ payload: test.payload, report: { page, reason: 'erreurs' } })).rejects.toThrow()
  },
)

it('should be listed to its sender with the word back and, once it is published, its page', async () => {
  const { doc } = await propose({ title: 'Une fiche à suivre', text: 'Le texte.' }, by.mediator)
  const list = (account: Account) =>
    readProposals({ payload: test.payload, user: { ...account.user, collection: 'users' } as never })
  const mine = async () => (await list(by.mediator)).find(({ id }) => id === doc.id)
  expect(await mine()).toMatchObject({ state: 'waiting', answer: undefined, href: undefined })

  await answer(doc.id, { state: 'accepted', answer: 'Merci, nous la relisons.' })
  expect(await mine()).toMatchObject({
    state: 'accepted',
    answer: 'Merci, nous la relisons.',
    href: undefined,
  })
  const proposal = await test.payload.findByID({ collection: 'proposals', id: doc.id, depth: 0 })
  const data = { slug: 'a-suivre', _status: 'published' } as const
  await test.payload.update({ collection: 'resources', id: Number(proposal.record?.value), data })
  expect((await mine())?.href).toBe('/ressources/a-suivre')
  // Kept to editors, the page is no longer one that the sender can open.
  await test.payload.update({
    ...{ collection: 'resources', id: Number(proposal.record?.value) },
    data: { visibility: 'editors' },
  })
  expect((await mine())?.href).toBeUndefined()
  expect((await list(by.volunteer)).map(({ id }) => id)).not.toContain(doc.id)
})
