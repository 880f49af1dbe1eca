import { addressOf } from '@/src/documents/addresses'
import type { Open, Opened } from '../site/open-here'
import type { Accounts, Door } from './doors'
import { type AnyRole, isEditing, isInSight, maySee } from './expected'
import type { Case, Collection } from './records'

/** The pages that list a collection's records, and the feed that carries them. */
const lists: Partial<Record<Collection, string>> = {
  resources: '/ressources',
  sessions: '/ateliers',
  places: '/lieux',
  organisations: '/reseau',
  people: '/reseau',
  events: '/reseau',
  guides: '/benevoles',
  charters: '/benevoles',
  missions: '/benevoles',
}
const inFeed: Collection[] = ['sessions', 'events']
const unsearched: Collection[] = ['charters']

/** What a page calls a record; the word alone also stands in the address and in the field of a search. */
const named = (word: string | undefined) => `Fiche ${word}`

type Knock = { record: Case; role: AnyRole; accounts: Accounts }
type Address = (record: Case) => string

/**
 * The doors of the site: the pages of one record and its preview, the lists, the search, the file page by page and the
 * calendar feed. Editors read them as others do: what is not published only shows in the preview that they ask for.
 */
export function pageDoors({ open, site = '' }: { open: Open; site?: string }): Door[] {
  const read = (address: string, { role, accounts }: Knock) => open({ address, token: accounts[role]?.token })
  const kept = new Map<string, Promise<Opened>>()
  const readOnce = (address: string, knock: Knock) => {
    const key = `${knock.role} ${address}`
    const known = kept.get(key) ?? read(address, knock)
    kept.set(key, known)
    return known
  }
  const door = (name: string, addressOf: Address, also: Partial<Door> = {}): Door => ({
    name: `${site}${name}`,
    knocksAt: () => true,
    sees: async (knock) => {
      const { record } = knock
      return (await read(addressOf(record), knock)).text.includes(named(record.word))
    },
    expects: isInSight,
    ...also,
  })
  const list = (name: string, addressOf: Address, knocksAt: Door['knocksAt']): Door =>
    door(name, addressOf, {
      knocksAt,
      sees: async (knock) => {
        const { text } = await readOnce(addressOf(knock.record), knock)
        // A calendar breaks its lines.
        return text.replaceAll('\r\n ', '').includes(named(knock.record.word))
      },
    })
  const drafts = (name: string, addressOf: Address, expects: Door['expects']): Door =>
    door(name, addressOf, {
      knocksAt: ({ status }) => status === 'changed',
      sees: async (knock) => {
        const { record } = knock
        return (await read(addressOf(record), knock)).text.includes(named(record.draftWord))
      },
      expects,
    })
  const preview: Address = (record) => `${addressOf(record)}?apercu=1`
  return [
    door('page', addressOf),
    // Of a changed record an editor reads the newer draft there instead.
    door('preview', preview, {
      knocksAt: ({ status }) => status !== 'changed',
      expects: maySee,
    }),
    drafts('newer draft on its page', addressOf, () => false),
    drafts('newer draft in the preview', preview, ({ role }) => isEditing(role)),
    door('file page by page', ({ fileId }) => `/documents/${fileId}`, {
      knocksAt: ({ fileId }) => fileId !== undefined,
      sees: async (knock) => (await read(`/documents/${knock.record.fileId}`, knock)).status === 200,
      expects: ({ role, record }) => isEditing(role) || isInSight({ role, record }),
    }),
    door('search page', ({ word }) => `/recherche?q=${word}`, {
      knocksAt: ({ collection }) => !unsearched.includes(collection),
    }),
    list(
      'page that lists',
      ({ collection }) => lists[collection] ?? '',
      ({ collection }) => collection in lists,
    ),
    ...['json', 'csv'].map((kind) =>
      list(
        `places as ${kind}`,
        () => `/lieux.${kind}`,
        ({ collection }) => collection === 'places',
      ),
    ),
    list(
      'feed',
      () => '/agenda.ics',
      ({ collection }) => inFeed.includes(collection),
    ),
  ]
}
