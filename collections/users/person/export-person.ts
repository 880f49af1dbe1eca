import { queryableOf } from '@/collections/shared/queryable'
import { feedbackOf, type LinkedRows, linkedRows } from '@/src/traces/person/linked-rows'
import { findPerson, type PersonContext } from './find-person'

/** Everything that is kept about one person. `account` is without what signs it in. */
export type PersonExport = {
  email: string
  exportedAt: string
  account: Record<string, unknown> | null
  people: unknown[]
  feedback: Record<string, unknown>[]
  linked: LinkedRows[]
}

const secrets = [
  'hash',
  'salt',
  'password',
  'sessions',
  'resetPasswordToken',
  'resetPasswordExpiration',
  'apiKey',
]

/** Gathers everything about the person of this address; `undefined` where nothing is kept. */
export async function exportPerson(
  context: PersonContext & { email: string; at?: Date },
): Promise<PersonExport | undefined> {
  const { user, records, email } = await findPerson(context)
  if (!user && records.length === 0) return undefined
  const db = await queryableOf(context)
  return {
    email,
    exportedAt: (context.at ?? new Date()).toISOString(),
    account: user
      ? Object.fromEntries(Object.entries(user).filter(([name]) => !secrets.includes(name)))
      : null,
    people: records,
    feedback: user ? await feedbackOf({ db, person: user.id }) : [],
    linked: user ? await linkedRows({ db, person: user.id }) : [],
  }
}
