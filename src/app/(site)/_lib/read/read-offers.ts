import type { BasePayload, TypedUser, Where } from 'payload'
import type { Offer } from '@/src/search/offer'
import type { Gazetteer } from '@/src/search/towns/gazetteer'
import { presentOffer } from './present-offer'
import { asPerson, published } from './published'

/** More offers at once than any département has; a country's network has a search engine of its own. */
const most = 2000

/** The offers that are not over yet and that this person may see; `where` narrows them. */
export async function readOffers(args: {
  payload: BasePayload
  user: TypedUser | null
  gazetteer: Gazetteer
  now: Date
  where?: Where
}): Promise<Offer[]> {
  const { payload, user, gazetteer, now, where = {} } = args
  const { docs } = await payload.find({
    collection: 'sessions',
    ...asPerson(user),
    depth: 1,
    limit: most,
    pagination: false,
    sort: 'start',
    where: { and: [published, { lastEnd: { greater_than: now.toISOString() } }, where] },
  })
  return docs.flatMap((session) => presentOffer({ session, gazetteer }) ?? [])
}

/** The words of the network's glossary. */
export async function readGlossary({ payload, user }: { payload: BasePayload; user: TypedUser | null }) {
  const { docs } = await payload.find({
    collection: 'glossary',
    ...asPerson(user),
    depth: 0,
    limit: most,
    pagination: false,
    where: published,
    select: { term: true, expansion: true, synonyms: true },
  })
  return docs
}
