import type { BasePayload, TypedUser, Where } from 'payload'
import type { Engine } from '@/src/assistant/consult'
import type { LookedUp } from '@/src/retrieval/look-up'
import { createCatalogue } from '@/src/search/catalogue'
import { publicWords } from '@/src/search/words/public-words'
import type { Viewer } from '@/src/visibility/visibility'
import { asPerson, published } from '../_lib/read/published'
import { readGlossary } from '../_lib/read/read-offers'

/** What of the engine a search needs. */
export type FindingEngine = Pick<Engine, 'lookUp' | 'readPassages'>

type Args = {
  payload: BasePayload
  user: TypedUser | null
  engine: FindingEngine
  words: string
  chosen: Where[]
}

/** Titles and summaries of this many resources, those that changed last, are also searched as the other lists are. */
const titled = 2000

/** More resources than a network has; those that choices leave are named by their numbers. */
const most = 100_000

export const viewerOf = (user: TypedUser | null): Viewer => user && { id: user.id, role: user.role }

/** Whether a document is one of the resources that the choices leave. */
async function chosenOnly({ payload, user, chosen }: Args) {
  if (chosen.length === 0) return () => true
  const { docs } = await payload.find({
    collection: 'resources',
    ...asPerson(user),
    depth: 0,
    limit: most,
    pagination: false,
    where: { and: [published, ...chosen] },
    select: { slug: true },
  })
  const left = new Set(docs.map(({ id }) => String(id)))
  return (recordId: string) => left.has(recordId)
}

/** Resources by title and summary: these lists forgive more mistakes, and know other words of the public. */
async function findByTitle(args: Args) {
  const { payload, user, chosen, words } = args
  const [{ docs }, glossary] = await Promise.all([
    payload.find({
      collection: 'resources',
      ...asPerson(user),
      depth: 0,
      limit: titled,
      sort: '-updatedAt',
      where: { and: [published, ...chosen] },
      select: { title: true, summary: true },
    }),
    readGlossary(args),
  ])
  const search = createCatalogue({
    offers: docs,
    wordsOf: ({ title, summary }) => ({ name: [title], more: [summary ?? ''] }),
    glossary: [...publicWords, ...glossary],
  })
  return search(words)
}

/**
 * The resources that hold all words in their title, summary, text or files, best first, among those that the person may
 * read and that the choices leave: `documents` are those found by their text. A misspelt word is put right by what the
 * texts hold; only where they hold nothing like it, by titles, which forgive more.
 */
export async function findByWords(args: Args): Promise<LookedUp & { ids: number[] }> {
  const { engine, user, words } = args
  const [isChosen, byTitle] = await Promise.all([chosenOnly(args), findByTitle(args)])
  const lookUp = (said: string) =>
    engine.lookUp({
      words: said,
      viewer: viewerOf(user),
      among: ({ collection, recordId }) => collection === 'resources' && isChosen(recordId),
      also: publicWords,
    })
  const { corrections, understood } = byTitle
  const meant = understood.map(({ typed }) => typed).join(' ')
  const asTyped = await lookUp(words)
  const isKnown = asTyped.documents.length > 0
  const found = isKnown ? asTyped : await lookUp(meant)
  const titles = isKnown && corrections.length > 0 ? [] : byTitle.offers
  const ids = [
    ...found.documents.map(({ document }) => Number(document.recordId)),
    ...titles.map(({ id }) => id),
  ]
  return { ...found, ids: [...new Set(ids)] }
}
