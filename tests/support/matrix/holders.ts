import type { BasePayload } from 'payload'
import { type Addressed, addressOf } from '@/src/documents/addresses'
import { rest } from '../rest'
import type { Open } from '../site/open-here'
import type { Door } from './doors'
import { maySee } from './expected'
import { type Case, type Collection, day, later, titleOf } from './records'

const guideWith = (step: object): Holder => ({
  collection: 'guides',
  data: { title: 'Support', audience: 'volunteer', steps: [{ title: 'Une étape', text: 'Lire.', ...step }] },
})
const sessionWith = (data: object): Holder => ({
  collection: 'sessions',
  data: { title: 'Support', start: day, end: later, ...data },
})
const missionWith = (data: object): Holder => ({
  collection: 'missions',
  data: { title: 'Support', kind: 'accueil', level: 'faible', ...data },
})

type Holder = { collection: Addressed; data: Record<string, unknown> }

/** A public record that names another one, by the collection that is named. */
const holders = {
  resources: (id: number): Holder => guideWith({ resources: [id] }),
  charters: (id: number): Holder => guideWith({ charter: id }),
  workshops: (id: number): Holder => sessionWith({ kind: 'workshop', workshop: id }),
  places: (id: number): Holder => sessionWith({ kind: 'drop-in', place: id }),
  organisations: (id: number): Holder => missionWith({ organisation: id }),
  people: (id: number): Holder => missionWith({ referent: id }),
}
type Held = keyof typeof holders
const isHeld = (collection: Collection): collection is Held & Collection => collection in holders

/** A public record that names the case, by the case. */
export type Holders = Map<Case, { collection: Addressed; id: number }>

/** Makes a public record that names it for each case that another can name. */
export async function createHolders(args: {
  payload: BasePayload
  cases: readonly Case[]
}): Promise<Holders> {
  const { payload, cases } = args
  const made: Holders = new Map()
  for (const record of cases) {
    if (!isHeld(record.collection)) continue
    const { collection, data } = holders[record.collection](record.id)
    const published = { ...data, visibility: 'public', _status: 'published' }
    const { id } = await payload.create({ collection, data: published as never, depth: 0 })
    made.set(record, { collection, id: Number(id) })
  }
  return made
}

/** The door of depth: a public record, read with what it names. The name must come out only to who may read it. */
export const depthDoor = (held: Holders): Door => ({
  name: 'depth',
  knocksAt: (record) => held.has(record),
  sees: async ({ record, role, accounts }) => {
    const { collection, id } = held.get(record) ?? {}
    const { body } = await rest({ path: `${collection}/${id}?depth=3`, token: accounts[role]?.token })
    // A session takes the title of its workshop: that it exists is said, its sheet is not.
    const { title: _title, slug: _slug, ...named } = body
    return JSON.stringify(named).includes(`"${titleOf(record.collection)}":"Fiche ${record.word}"`)
  },
  expects: maySee,
})

/** The same on the site: what a page or the feed names, it names to those who may read it. */
export function namedOnSiteDoors(args: { held: Holders; open: Open; site?: string }): Door[] {
  const { held, open, site = '' } = args
  const door = (name: string, addressFor: (record: Case) => string, also: Pick<Door, 'knocksAt'>): Door => ({
    name: `${site}${name}`,
    sees: async ({ record, role, accounts }) => {
      const { text } = await open({ address: addressFor(record), token: accounts[role]?.token })
      return text.replaceAll('\r\n ', '').includes(`Fiche ${record.word}`)
    },
    expects: maySee,
    ...also,
  })
  return [
    door('page that names it', (record) => addressOf(held.get(record) ?? { collection: 'people', id: 0 }), {
      // The page of a session says its own title only, whatever its workshop is called.
      knocksAt: (record) => held.has(record) && record.collection !== 'workshops',
    }),
    door('feed that names it', () => '/agenda.ics', {
      knocksAt: (record) => held.has(record) && record.collection === 'places',
    }),
  ]
}
