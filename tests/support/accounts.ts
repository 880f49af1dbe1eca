import type { BasePayload } from 'payload'
import type { User } from '@/payload-types'
import { type Role, roles } from '@/src/visibility/visibility'

export type Account = { user: User; token: string }
const password = 'a-password-of-twenty-signs'

/** Creates an account and signs it in. */
export async function signIn(args: {
  payload: BasePayload
  role: Role
  email?: string
  organisation?: number
}): Promise<Account> {
  const { payload, role, organisation, email = `${role}-${organisation ?? 'nowhere'}@exemple.fr` } = args
  await payload.create({ collection: 'users', data: { email, password, name: email, role, organisation } })
  const { token, user } = await payload.login({ collection: 'users', data: { email, password } })
  if (!token) throw new Error(`no token for ${email}`)
  return { user: user as User, token }
}

/** One signed-in account of each role. */
export async function signInAll(payload: BasePayload): Promise<Record<Role, Account>> {
  const all = await Promise.all(roles.map(async (role) => [role, await signIn({ payload, role })] as const))
  return Object.fromEntries(all) as Record<Role, Account>
}
