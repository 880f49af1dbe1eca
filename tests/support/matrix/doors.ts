import type { Account } from '../accounts'
import { rest } from '../rest'
import { type AnyRole, isEditing, isInSight, maySee } from './expected'
import { type Case, titleOf } from './records'

export type Accounts = Partial<Record<AnyRole, Account>>
type Knock = { record: Case; role: AnyRole; accounts: Accounts }

/**
 * A way to reach a record: `sees` knocks and says whether the record's words came out, `expects` whether they should.
 * Every door also tells when words of a newer draft came out to somebody who may not read them.
 */
export type Door = {
  name: string
  knocksAt: (record: Case) => boolean
  sees: (knock: Knock) => Promise<boolean>
  expects: (knock: { record: Case; role: AnyRole }) => boolean
}

const always = () => true

async function get({ path, role, accounts }: { path: string; role: AnyRole; accounts: Accounts }) {
  const { status, body } = await rest({ path, token: accounts[role]?.token })
  return { status, text: JSON.stringify(body) }
}

/** Answers that list a whole collection are the same for each of its records: one knock serves them all. */
const lists = new Map<string, Promise<{ status: number; text: string }>>()
export const forgetLists = () => lists.clear()
const listed = ({ path, role, accounts }: { path: string; role: AnyRole; accounts: Accounts }) => {
  const key = `${role} ${path}`
  const known = lists.get(key) ?? get({ path, role, accounts })
  lists.set(key, known)
  return known
}

const single = (name: string, pathOf: (record: Case) => string, also: Partial<Door> = {}): Door => ({
  name,
  knocksAt: always,
  sees: async ({ record, ...as }) => (await get({ path: pathOf(record), ...as })).text.includes(record.word),
  expects: maySee,
  ...also,
})

const list = (name: string, pathOf: (record: Case) => string, also: Partial<Door> = {}): Door => ({
  name,
  knocksAt: always,
  sees: async ({ record, ...as }) =>
    (await listed({ path: pathOf(record), ...as })).text.includes(record.word),
  expects: maySee,
  ...also,
})

/** Newer drafts: the words of the draft come out to editors only. */
const drafts = (name: string, pathOf: (record: Case) => string): Door => ({
  name,
  knocksAt: ({ status }) => status === 'changed',
  sees: async ({ record, ...as }) =>
    (await listed({ path: pathOf(record), ...as })).text.includes(record.draftWord ?? ''),
  expects: ({ role }) => isEditing(role),
})

/** A file opens for whoever may read a published record that shows it; to editors always. */
const fileDoor = (name: string, pathOf: (record: Case) => string): Door => ({
  name,
  knocksAt: ({ filename }) => filename !== undefined,
  sees: async ({ record, ...as }) => (await get({ path: pathOf(record), ...as })).status === 200,
  expects: ({ role, record }) => isEditing(role) || isInSight({ role, record }),
})

const all = 'pagination=false&limit=0&depth=0'

/** The doors of the REST interface. */
export const restDoors: Door[] = [
  list('list', ({ collection }) => `${collection}?${all}`),
  list('list of drafts', ({ collection }) => `${collection}?draft=true&${all}`, {
    // There an editor reads the newer draft instead.
    knocksAt: ({ status }) => status !== 'changed',
  }),
  drafts('newer drafts, listed', ({ collection }) => `${collection}?draft=true&${all}`),
  drafts('newer drafts, among versions', ({ collection }) => `${collection}/versions?${all}`),
  list('versions', ({ collection }) => `${collection}/versions?${all}`, {
    expects: ({ role }) => isEditing(role),
  }),
  single('record', ({ collection, id }) => `${collection}/${id}?depth=0`),
  single('record with depth', ({ collection, id }) => `${collection}/${id}?depth=3`),
  single(
    'filter',
    ({ collection, word }) => `${collection}?depth=0&where[${titleOf(collection)}][contains]=${word}`,
  ),
  single(
    'sorted page',
    ({ collection, id }) => `${collection}?depth=0&limit=1&where[id][equals]=${id}&sort=visibility`,
  ),
  drafts('newer draft', ({ collection, id }) => `${collection}/${id}?draft=true&depth=0`),
  fileDoor('static file', ({ filename }) => `files/file/${filename}`),
]
