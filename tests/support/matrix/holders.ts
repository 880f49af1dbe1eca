import type { BasePayload, CollectionSlug } from 'payload'
import { rest } from '../rest'
import type { Door } from './doors'
import { maySee } from './expected'
import { type Case, type Collection, titleOf } from './records'

const day = '2026-03-20T09:00:00.000Z'
const later = '2026-03-20T11:00:00.000Z'
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

type Holder = { collection: CollectionSlug; data: Record<string, unknown> }

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

/** The door of depth: a public record, read with what it names. The name must come out only to who may read it. */
export async function depthDoor({
  payload,
  cases,
}: {
  payload: BasePayload
  cases: readonly Case[]
}): Promise<Door> {
  const paths = new Map<Case, string>()
  for (const record of cases) {
    if (!isHeld(record.collection)) continue
    const { collection, data } = holders[record.collection](record.id)
    const published = { ...data, visibility: 'public', _status: 'published' }
    const { id } = await payload.create({ collection, data: published as never, depth: 0 })
    paths.set(record, `${collection}/${id}?depth=3`)
  }
  return {
    name: 'depth',
    knocksAt: (record) => paths.has(record),
    sees: async ({ record, role, accounts }) => {
      const { body } = await rest({ path: paths.get(record) ?? '', token: accounts[role]?.token })
      // A session takes the title of its workshop: that it exists is said, its sheet is not.
      const { title: _title, slug: _slug, ...named } = body
      return JSON.stringify(named).includes(`"${titleOf(record.collection)}":"Fiche ${record.word}"`)
    },
    expects: maySee,
  }
}
