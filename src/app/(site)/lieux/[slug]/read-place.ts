import type { BasePayload, TypedUser } from 'payload'
import type { Gazetteer } from '@/src/search/towns/gazetteer'
import { bySlugOrId } from '../../_lib/read/by-slug'
import { asPerson, published } from '../../_lib/read/published'
import { readOffers } from '../../_lib/read/read-offers'

/** One place with what is on offer there. */
export async function readPlace(args: {
  payload: BasePayload
  user: TypedUser | null
  gazetteer: Gazetteer
  slug: string
  now: Date
}) {
  const { payload, user, gazetteer, slug, now } = args
  const { docs } = await payload.find({
    collection: 'places',
    ...asPerson(user),
    depth: 1,
    limit: 1,
    pagination: false,
    where: { and: [published, bySlugOrId(slug)] },
  })
  const [place] = docs
  if (!place) return undefined
  const where = { place: { equals: place.id } }
  return { place, offers: await readOffers({ payload, user, gazetteer, now, where }) }
}
