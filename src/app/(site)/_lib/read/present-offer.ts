import { timesOf } from '@/collections/sessions/times'
import type { Place, Session } from '@/payload-types'
import { addressOf } from '@/src/documents/addresses'
import type { Offer, OfferPlace } from '@/src/search/offer'
import { isFreePrice } from '@/src/search/price'
import type { Gazetteer } from '@/src/search/towns/gazetteer'
import { audiences } from '@/src/vocabulary/resource'
import { equipment, topics, workshopLevels } from '@/src/vocabulary/workshop'
import { labelIn, labelsIn, loaded } from './linked'

/** Where a place stands: its own coordinates, else those of its commune. */
export function pointOf({ place, gazetteer }: { place: Place; gazetteer: Gazetteer }) {
  const { latitude, longitude, commune, postcode } = place
  if (typeof latitude === 'number' && typeof longitude === 'number') return { latitude, longitude }
  return gazetteer.locate({ commune, postcode })
}

const presentPlace = (args: { place: Place; gazetteer: Gazetteer }): OfferPlace => ({
  name: args.place.name,
  commune: args.place.commune,
  postcode: args.place.postcode ?? undefined,
  address: args.place.address ?? undefined,
  point: pointOf(args),
})

/** A session as the public catalogue knows it, with its workshop's words; nothing without a start and an end. */
export function presentOffer({
  session,
  gazetteer,
}: {
  session: Session
  gazetteer: Gazetteer
}): Offer | undefined {
  const times = timesOf(session)
  if (!times) return undefined
  const workshop = loaded(session.workshop)
  const place = loaded(session.place)
  const sheet = workshop?.slug
    ? { collection: 'workshops' as const, id: workshop.id, slug: workshop.slug }
    : { collection: 'sessions' as const, id: session.id, slug: session.slug }
  return {
    id: String(session.id),
    kind: session.kind,
    title: session.title || workshop?.title || '',
    href: addressOf(sheet),
    times,
    place: place && presentPlace({ place, gazetteer }),
    summary: session.summary ?? workshop?.summary ?? undefined,
    level: labelIn(workshopLevels, workshop?.level),
    price: session.price ?? undefined,
    isFree: isFreePrice(session.price),
    takesPass: session.passNumerique === true,
    seats: session.seats ?? undefined,
    howToJoin: session.howToJoin ?? undefined,
    topics: [...labelsIn(topics, session.topics), ...labelsIn(topics, workshop ? [workshop.topic] : [])],
    details: [
      ...(workshop?.title ? [workshop.title] : []),
      ...(workshop?.objectives ?? []),
      ...labelsIn(audiences, workshop?.audiences),
      ...labelsIn(equipment, workshop?.equipment),
    ],
  }
}
