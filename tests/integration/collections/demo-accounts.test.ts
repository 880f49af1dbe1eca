import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { demoAccounts, demoPassword, findDemoAccounts } from '@/src/cli/demo/accounts'
import { openTestPayload, type TestPayload } from '@/tests/support/payload'

let site: TestPayload
beforeAll(async () => {
  site = await openTestPayload()
})
afterAll(() => site.close())

const create = (email: string, password: string) =>
  site.payload.create({ collection: 'users', data: { email, password, role: 'admin' } })

describe('findDemoAccounts', () => {
  it('should name an account that opens with the password everybody knows, as Payload stores it', async () => {
    const [first, second] = demoAccounts.map(({ email }) => email)
    await create(first ?? '', demoPassword)
    await create(second ?? '', 'un autre mot de passe')
    expect(await findDemoAccounts(site.pool)).toEqual([first])
  })

  it('should be wary of a way of keeping passwords that it does not know', async () => {
    const third = demoAccounts[2]?.email ?? ''
    await create(third, 'encore un autre mot de passe')
    await site.pool.query(`UPDATE users SET hash = 'argon2-v9:00' WHERE email = $1`, [third])
    expect(await findDemoAccounts(site.pool)).toContain(third)
  })
})
