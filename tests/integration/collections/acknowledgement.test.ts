import { afterAll, beforeAll, expect, it } from 'vitest'
import { lastAcknowledgement } from '@/collections/charters/acknowledgement/acknowledge'
import { charterText } from '@/collections/charters/acknowledgement/text-of'
import type { Charter } from '@/payload-types'
import { type Account, signIn } from '@/tests/support/accounts'
import { openTestPayload, type TestPayload } from '@/tests/support/payload'
import { rest } from '@/tests/support/rest'

let test: TestPayload
let volunteer: Account
let charter: Charter

beforeAll(async () => {
  test = await openTestPayload()
  volunteer = await signIn({ payload: test.payload, role: 'volunteer' })
  charter = await test.payload.create({
    collection: 'charters',
    data: {
      title: 'Charte',
      audience: 'volunteer',
      version: '2026-09',
      points: [{ promise: 'J’accompagne.', why: 'La personne apprend.' }],
      visibility: 'network',
      _status: 'published',
    },
  })
})
afterAll(() => test.close())

const agree = ({ hash, token }: { hash: string; token?: string }) =>
  rest({ path: `charters/${charter.id}/acknowledge`, method: 'POST', token, body: { hash } })
const last = () => lastAcknowledgement({ req: test, charter: charter.id, userId: volunteer.user.id })
const rows = async () => (await test.pool.query('SELECT text, user_name FROM acknowledgements')).rows

it('should record the exact text that was read, once', async () => {
  const { text, hash } = charterText(charter)
  expect((await agree({ hash, token: volunteer.token })).status).toBe(200)
  expect((await agree({ hash, token: volunteer.token })).body).toMatchObject({ version: '2026-09', hash })
  expect(await rows()).toEqual([{ text, user_name: volunteer.user.name }])
})

it('should record nothing for nobody, nor a text that is not the published one', async () => {
  const { hash } = charterText(charter)
  expect((await agree({ hash })).status).toBe(401)
  expect((await agree({ hash: '0'.repeat(64), token: volunteer.token })).status).toBe(409)
  expect((await agree({ hash: 'x', token: volunteer.token })).status).toBe(400)
  expect(await rows()).toHaveLength(1)
})

it('should ask again when the text changes', async () => {
  const before = await last()
  charter = await test.payload.update({
    collection: 'charters',
    id: charter.id,
    data: { points: [{ promise: 'J’accompagne, toujours.' }], version: '2026-10' },
  })
  const { hash } = charterText(charter)
  expect(before?.hash).not.toBe(hash)
  expect((await agree({ hash, token: volunteer.token })).status).toBe(200)
  expect((await last())?.version).toBe('2026-10')
  expect(await rows()).toHaveLength(2)
})

it.each([`UPDATE acknowledgements SET text = 'autre'`, 'DELETE FROM acknowledgements'])(
  'should refuse to change a record: %s',
  async (sql) => {
    await expect(test.pool.query(sql)).rejects.toThrow(/records/)
    expect(await rows()).toHaveLength(2)
  },
)

it('should keep the record when the account goes', async () => {
  await test.payload.delete({ collection: 'users', id: volunteer.user.id })
  expect(await rows()).toHaveLength(2)
})
