import type { BasePayload, TypedUser } from 'payload'
import type { Gazetteer } from '@/src/search/towns/gazetteer'
import { findOnePublished } from '../../_lib/read/find-published'
import { readOffers } from '../../_lib/read/read-offers'

/** One place with what is on offer there. */
export async function readPlace(args: {
  payload: BasePayload
  user: TypedUser | null
  gazetteer: Gazetteer
  slug: string
  preview: boolean
  now: Date
}) {
  const { payload, user, gazetteer, slug, preview, now } = args
  const place = await findOnePublished({ payload, user, collection: 'places', slug, preview, depth: 1 })
  if (!place) return undefined
  const where = { place: { equals: place.id } }
  return { place, offers: await readOffers({ payload, user, gazetteer, now, where }) }
}
