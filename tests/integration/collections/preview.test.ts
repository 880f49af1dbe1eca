import { afterAll, beforeAll, expect, it } from 'vitest'
import type { User } from '@/payload-types'
import { findOnePublished, mayPreview } from '@/src/app/(site)/_lib/read/find-published'
import type { Role } from '@/src/visibility/visibility'
import { markdown } from '@/tests/integration/indexing/bench'
import { type Account, signIn, signInAll } from '@/tests/support/accounts'
import { openTestPayload, type TestPayload } from '@/tests/support/payload'

let test: TestPayload
let by: Record<Role, Account>
let member: Account
let organisation: number

beforeAll(async () => {
  test = await openTestPayload()
  by = await signInAll(test.payload)
  const { payload } = test
  const published = { visibility: 'public', _status: 'published' } as const
  organisation = (
    await payload.create({
      collection: 'organisations',
      data: { name: 'Structure', slug: 'structure', ...published },
    })
  ).id
  member = await signIn({ payload, role: 'mediator', organisation })
  await payload.update({
    collection: 'organisations',
    id: organisation,
    draft: true,
    data: { name: 'Structure, brouillon', _status: 'draft' },
  })
  const { id } = await payload.create({
    collection: 'resources',
    data: { title: 'Publiée', slug: 'fiche', blocks: markdown('Un texte.'), ...published },
  })
  await payload.update({
    collection: 'resources',
    id,
    draft: true,
    data: { title: 'Brouillon', _status: 'draft' },
  })
  await payload.create({
    collection: 'resources',
    draft: true,
    data: { title: 'Jamais publiée', slug: 'jamais', visibility: 'public', _status: 'draft' },
  })
})
afterAll(() => test.close())

const userOf = (account?: Account) =>
  account ? { ...(account.user as User), collection: 'users' as const } : null
const titleFor = async (slug: string, account?: Account) => {
  const reader = { payload: test.payload, user: userOf(account) as never }
  return (await findOnePublished({ ...reader, collection: 'resources', slug, preview: true }))?.title
}
const nameFor = async (account?: Account) => {
  const reader = { payload: test.payload, user: userOf(account) as never }
  return (
    await findOnePublished({ ...reader, collection: 'organisations', slug: 'structure', preview: true })
  )?.name
}

it('should show editors the draft, and everybody else what is published', async () => {
  expect(await titleFor('fiche', by.editor)).toBe('Brouillon')
  expect(await titleFor('fiche', by.admin)).toBe('Brouillon')
  for (const account of [undefined, by.volunteer, by.mediator, member])
    expect(await titleFor('fiche', account)).toBe('Publiée')
})

it('should show a draft that was never published to editors only', async () => {
  expect(await titleFor('jamais', by.editor)).toBe('Jamais publiée')
  for (const account of [undefined, by.volunteer, by.mediator, member])
    expect(await titleFor('jamais', account)).toBeUndefined()
})

it('should show the people of an organisation the draft of its record', async () => {
  expect(await nameFor(member)).toBe('Structure, brouillon')
  expect(await nameFor(by.mediator)).toBe('Structure')
  expect(await nameFor()).toBe('Structure')
  expect([member, by.editor, by.mediator].map((account) => mayPreview(userOf(account) as never))).toEqual([
    ...[true, true, false],
  ])
})
