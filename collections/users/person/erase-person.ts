import {
  commitTransaction,
  createLocalReq,
  initTransaction,
  killTransaction,
  type PayloadRequest,
} from 'payload'
import { queryableOf } from '@/collections/shared/queryable'
import type { Person } from '@/payload-types'
import { findPerson, type PersonContext } from './find-person'

/** What was erased. */
export type Erased = { account: boolean; people: number }

/** A portrait goes with its person unless something else shows it. */
async function erasePhoto({ person, req }: { person: Person; req: PayloadRequest }): Promise<void> {
  const id = typeof person.photo === 'object' ? person.photo?.id : person.photo
  if (!id) return
  const db = await queryableOf({ payload: req.payload, req })
  const { rows } = await db.query(
    `SELECT 1 WHERE EXISTS (SELECT 1 FROM people WHERE photo_id = $1)
       OR EXISTS (SELECT 1 FROM documents WHERE files @> ARRAY[$1::integer])`,
    [id],
  )
  if (rows.length === 0) await req.payload.delete({ collection: 'files', id, req })
}

async function erasePeople({ records, req }: { records: Person[]; req: PayloadRequest }): Promise<void> {
  for (const person of records) {
    await req.payload.delete({ collection: 'people', id: person.id, req })
    await erasePhoto({ person, req })
  }
}

/** The account with all that hangs on it: what it asked goes by its foreign keys, other records only lose its name. */
async function eraseAccount({ id, req }: { id: number; req: PayloadRequest }): Promise<void> {
  const db = await queryableOf({ payload: req.payload, req })
  await db.query(
    'DELETE FROM payload_preferences WHERE id IN (SELECT parent_id FROM payload_preferences_rels WHERE users_id = $1)',
    [id],
  )
  await req.payload.delete({ collection: 'users', id, req })
}

/**
 * Erases everything about the person of this address, in one transaction: account, history, opinions, records of the
 * network's people with their portraits and versions. `undefined` where nothing is kept.
 */
export async function erasePerson(context: PersonContext & { email: string }): Promise<Erased | undefined> {
  const { payload } = context
  const req = context.req ?? (await createLocalReq({}, payload))
  const began = await initTransaction(req)
  try {
    const { user, records } = await findPerson({ payload, req, email: context.email })
    await erasePeople({ records, req })
    if (user) await eraseAccount({ id: user.id, req })
    if (began) await commitTransaction(req)
    return user || records.length > 0 ? { account: user !== undefined, people: records.length } : undefined
  } catch (error) {
    await killTransaction(req)
    throw error
  }
}
