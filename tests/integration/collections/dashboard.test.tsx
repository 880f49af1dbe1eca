import { renderToStaticMarkup } from 'react-dom/server'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { drainQueue } from '@/ingestion/queue/work-queue'
import { Dashboard } from '@/src/admin/dashboard'
import { IndexingPanel } from '@/src/admin/indexing-panel'
import { fail } from '@/src/errors/errors'
import type { Role } from '@/src/visibility/visibility'
import { benchOn, markdown } from '@/tests/integration/indexing/bench'
import { type Account, signIn, signInAll } from '@/tests/support/accounts'
import { openTestPayload, type TestPayload } from '@/tests/support/payload'

// The button lives in the browser, inside Payload's own frame.
vi.mock('@/src/admin/again-button', () => ({ AgainButton: () => <button type="button">Relancer</button> }))

let test: TestPayload
let by: Record<Role, Account>
const i18n = { language: 'fr' }

beforeAll(async () => {
  test = await openTestPayload()
  by = await signInAll(test.payload)
  const data = { title: 'Plan du bus', visibility: 'network', blocks: markdown('Un texte.') } as const
  await test.payload.create({ collection: 'resources', data: { ...data, _status: 'published' } })
  const extract = () => {
    throw fail('unreadable:file', { name: 'plan.pdf' })
  }
  await drainQueue({ ...benchOn(test), extract })
})
afterAll(() => test.close())

const asUser = ({ user }: Account) => ({ ...user, collection: 'users' }) as never
const shown = async (account: Account) =>
  renderToStaticMarkup(await Dashboard({ payload: test.payload, user: asUser(account), i18n }))

it('should show an editor what fails and why, with the way to mend it', async () => {
  const html = await shown(by.editor)
  expect(html).toContain('L’indexation échoue')
  expect(html).toContain('Plan du bus')
  expect(html).toContain('plan.pdf')
  expect(html).toContain('Relancer')
})

it('should show a member the way to the organisation, and others nothing', async () => {
  const data = { name: 'La nôtre', visibility: 'public', _status: 'published' } as const
  const { id } = await test.payload.create({ collection: 'organisations', data })
  const member = await signIn({ payload: test.payload, role: 'volunteer', organisation: id })
  expect(await shown(member)).toContain(`/admin/collections/organisations/${id}`)
  expect(await shown(by.mediator)).toBe('')
})

it('should show on a document why it is not served', async () => {
  const { docs } = await test.payload.find({ collection: 'resources', depth: 0 })
  const panel = await IndexingPanel({
    id: docs[0]?.id,
    collectionSlug: 'resources',
    payload: test.payload,
    user: asUser(by.editor),
    i18n,
  })
  const html = renderToStaticMarkup(panel)
  expect(html).toContain('unreadable:file')
  expect(html).toContain('Aucun passage servi.')
})
