import type { BasePayload, TypedUser, Where } from 'payload'
import { excerptsOf } from '@/src/assistant/look-up/look-up'
import { asPerson, published } from '../_lib/read/published'
import { type FindingEngine, findByWords, viewerOf } from './find-by-words'
import { presentExcerpt, presentListed } from './present-resource'
import type { ReadChoices } from './read-choices'

const perPage = 20

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

/** `engine` is only made where words are looked for. */
type Args = {
  payload: BasePayload
  user: TypedUser | null
  choices: ReadChoices
  page: number
  engine: () => Promise<FindingEngine>
}

const read = ({ payload, user, choices }: Args, where: Where, paging: { limit: number; page?: number }) =>
  payload.find({
    collection: 'resources',
    ...asPerson(user),
    depth: 0,
    sort: '-updatedAt',
    where: { and: [published, ...chosen(choices), where] },
    select,
    ...paging,
  })

/** The resources that hold the words, those of one page with the sentence that does. */
async function listByWords(args: Args) {
  const { payload, user, choices } = args
  const engine = await args.engine()
  const { ids, documents, stems } = await findByWords({
    payload,
    user,
    engine,
    words: choices.q,
    chosen: chosen(choices),
  })
  const pages = Math.max(1, Math.ceil(ids.length / perPage))
  const page = Math.min(args.page, pages)
  const onPage = ids.slice((page - 1) * perPage, page * perPage)
  const [{ docs }, excerpts] = await Promise.all([
    read(args, { id: { in: onPage } }, { limit: perPage }),
    excerptsOf({
      engine,
      viewer: viewerOf(user),
      documents: documents.filter(({ document }) => onPage.includes(Number(document.recordId))),
      stems,
    }),
  ])
  const resources = onPage.flatMap((id) => {
    const doc = docs.find((one) => one.id === id)
    return doc ? [{ ...presentListed(doc), excerpt: presentExcerpt(excerpts.get(String(id))) }] : []
  })
  return { resources, total: ids.length, page, pages }
}

/** One page of the published resources that this person may read, by words and choices; else the last changed first. */
export async function findResources(args: Args) {
  if (args.choices.q) return listByWords(args)
  const { docs, totalDocs, page, totalPages } = await read(args, {}, { limit: perPage, page: args.page })
  return { resources: docs.map(presentListed), total: totalDocs, page: page ?? 1, pages: totalPages }
}
