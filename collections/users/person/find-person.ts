import type { BasePayload, PayloadRequest } from 'payload'
import type { Person, User } from '@/payload-types'

/** Payload, in the transaction of `req` where there is one. */
export type PersonContext = { payload: BasePayload; req?: PayloadRequest }

/** All that is kept under an address: the account, and the records of the network's people that bear it. */
export type FoundPerson = { email: string; user?: User; records: Person[] }

/** Looks for an e-mail address; with neither account nor record both are absent. */
export async function findPerson({
  payload,
  req,
  email,
}: PersonContext & { email: string }): Promise<FoundPerson> {
  const address = email.toLowerCase()
  const users = await payload.find({
    collection: 'users',
    where: { email: { equals: address } },
    limit: 1,
    depth: 0,
    req,
  })
  // Addresses are compared whole and without regard to case; `like` alone would also find those that contain it.
  const people = await payload.find({
    collection: 'people',
    where: { email: { like: address } },
    draft: true,
    pagination: false,
    depth: 0,
    req,
  })
  const records = people.docs.filter((person) => person.email?.toLowerCase() === address)
  return { email: address, user: users.docs[0], records }
}
