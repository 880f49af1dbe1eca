import type { BasePayload, TypedUser, Where } from 'payload'
import { createCatalogue } from '@/src/search/catalogue'
import { publicWords } from '@/src/search/words/public-words'
import { asPerson, published } from '../_lib/read/published'
import { readGlossary } from '../_lib/read/read-offers'
import { presentListed } from './present-resource'
import type { ReadChoices } from './read-choices'

const perPage = 20

/** Words are looked for in this many resources, those that changed last; the assistant reads all, and inside. */
const searched = 2000

const select = {
  title: true,
  slug: true,
  summary: true,
  sourceDate: true,
  sourceEnd: true,
  reviewDate: true,
  kind: true,
  visibility: true,
} as const

const chosen = ({ theme, public: audience, type }: ReadChoices): Where[] => [
  ...(theme ? [{ themes: { in: [theme] } }] : []),
  ...(audience ? [{ audiences: { in: [audience] } }] : []),
  ...(type ? [{ kind: { equals: type } }] : []),
]

type Args = { payload: BasePayload; user: TypedUser | null; choices: ReadChoices; page: number }

const read = ({ payload, user, choices }: Args, paging: { limit: number; page?: number }) =>
  payload.find({
    collection: 'resources',
    ...asPerson(user),
    depth: 0,
    sort: '-updatedAt',
    where: { and: [published, ...chosen(choices)] },
    select,
    ...paging,
  })

/** Those whose title or summary holds the words, whatever their accents, errors and synonyms; titles first. */
async function findByWords(args: Args) {
  const { docs } = await read(args, { limit: searched })
  const search = createCatalogue({
    offers: docs,
    wordsOf: ({ title, summary }) => ({ name: [title], more: [summary ?? ''] }),
    glossary: [...publicWords, ...(await readGlossary(args))],
  })
  const { offers } = search(args.choices.q)
  const pages = Math.max(1, Math.ceil(offers.length / perPage))
  const page = Math.min(args.page, pages)
  const shown = offers.slice((page - 1) * perPage, page * perPage)
  return { resources: shown.map(presentListed), total: offers.length, page, pages }
}

/** One page of the published resources that this person may read, by words and choices; else the last changed first. */
export async function findResources(args: Args) {
  if (args.choices.q) return findByWords(args)
  const { docs, totalDocs, page, totalPages } = await read(args, { limit: perPage, page: args.page })
  return { resources: docs.map(presentListed), total: totalDocs, page: page ?? 1, pages: totalPages }
}
