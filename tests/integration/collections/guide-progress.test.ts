import { createLocalReq } from 'payload'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { tickStep } from '@/collections/guides/tick-step'
import { erasePerson } from '@/collections/users/person/erase-person'
import { exportPerson } from '@/collections/users/person/export-person'
import type { Guide } from '@/payload-types'
import { readProgress } from '@/src/app/(site)/benevoles/read-progress'
import { type Account, signIn } from '@/tests/support/accounts'
import { openTestPayload, type TestPayload } from '@/tests/support/payload'

let test: TestPayload
let one: Account
let other: Account
let guide: Guide
let hidden: Guide

const steps = [
  { title: 'Lire la charte', text: 'En entier.' },
  { title: 'Rencontrer l’équipe', text: 'Un matin.' },
]

beforeAll(async () => {
  test = await openTestPayload()
  const { payload } = test
  one = await signIn({ payload, role: 'volunteer', email: 'une@exemple.fr' })
  other = await signIn({ payload, role: 'volunteer', email: 'autre@exemple.fr' })
  const make = (title: string, visibility: Guide['visibility']) =>
    payload.create({
      collection: 'guides',
      data: { title, audience: 'volunteer', steps, visibility, _status: 'published' },
    })
  guide = await make('Premiers pas', 'public')
  hidden = await make('Pour les éditeurs', 'editors')
})
afterAll(() => test.close())

const userOf = (account?: Account) =>
  account ? ({ ...account.user, collection: 'users' } as never) : undefined
const stepOf = (at: number, of = guide) => of.steps?.[at]?.id ?? ''
const tick = async (args: { account?: Account; step?: string; done?: boolean; of?: Guide }) => {
  const { account, of = guide, step = stepOf(0, of), done = true } = args
  const req = await createLocalReq({ user: userOf(account) }, test.payload)
  return tickStep({ req, guide: of.id, step, done })
}
const doneBy = async (account: Account, of = guide) => {
  const user = userOf(account) ?? null
  return (await readProgress({ payload: test.payload, user, guides: [of] })).get(of.id)
}

it('should keep what a person ticked, and take a tick back', async () => {
  await tick({ account: one, step: stepOf(1) })
  await tick({ account: one })
  await tick({ account: one })
  expect(await doneBy(one)).toEqual([stepOf(0), stepOf(1)])
  await tick({ account: one, done: false })
  expect(await doneBy(one)).toEqual([stepOf(1)])
})

it('should keep it for this person only', async () => {
  expect(await doneBy(other)).toEqual([])
  await tick({ account: other })
  expect(await doneBy(one)).toEqual([stepOf(1)])
  expect(await readProgress({ payload: test.payload, user: null, guides: [guide] })).toEqual(new Map())
})

it('should keep nothing without an account, of a guide out of sight, or of a step that is none', async () => {
  await expect(tick({})).rejects.toMatchObject({ status: 401 })
  await expect(tick({ account: one, of: hidden })).rejects.toMatchObject({ status: 404 })
  await expect(tick({ account: one, step: 'aucune' })).rejects.toMatchObject({ status: 404 })
  expect(await doneBy(one, hidden)).toEqual([])
})

it('should go on counting a step whose guide is published again with another title', async () => {
  const changed = (guide.steps ?? []).map((step, at) =>
    at === 1 ? { ...step, title: 'Voir l’équipe' } : step,
  )
  guide = await test.payload.update({ collection: 'guides', id: guide.id, data: { steps: changed } })
  expect(await doneBy(one)).toEqual([stepOf(1)])
})

it('should be exported with the person, and go with the account', async () => {
  const exported = await exportPerson({ payload: test.payload, email: 'une@exemple.fr' })
  const linked = exported?.linked.find(({ table }) => table === 'guide_progress')
  expect(linked?.rows).toMatchObject([{ guide: guide.id, step: stepOf(1) }])
  await erasePerson({ payload: test.payload, email: 'une@exemple.fr' })
  const { rows } = await test.pool.query('SELECT user_id FROM guide_progress')
  expect(rows).toEqual([{ user_id: other.user.id }])
})
