import { type Occurrence, occurrencesBetween } from '@/src/calendar/occurrences'
import { addDays, dayIn, instantOf } from '@/src/calendar/paris'
import { type Correction, createCatalogue, type Found } from './catalogue'
import type { Offer, OfferKind } from './offer'
import type { Commune } from './towns/commune'
import type { Gazetteer } from './towns/gazetteer'
import { townInWords } from './towns/town-in-words'
import { withinReach } from './towns/within'
import type { GlossaryWord, Meaning } from './words/meanings'
import { publicWords } from './words/public-words'

/** What a person asks of the catalogue; `days` counts from today, `town` is a name or a postcode. */
export type OfferQuery = {
  words: string
  town: string
  days?: number
  kinds: OfferKind[]
  free: boolean
  pass: boolean
  /** Takes the words as they are typed. */
  exact: boolean
}

/** An offer still to come, its next time, and how far it is from the town that was asked for. */
export type ComingOffer = Offer & { next: Occurrence; km?: number }

export type OfferResult = {
  offers: ComingOffer[]
  /** Offers that answer a part of the words, when none answers all. */
  near: ComingOffer[]
  corrections: Correction[]
  understood: Meaning[]
  /** The words that were searched, without the town. */
  words: string
  town?: { commune: Commune; circle?: number }
  /** True when a town was typed that no commune is called. */
  townUnknown: boolean
  /** How many of each kind there are before one chooses between kinds. */
  counts: Record<OfferKind, number>
  /** How many answer the words, and how many of those the choices of price: before town and kind are looked at. */
  matched: { words: number; choices: number }
}

/** Offers whose next time is still to come, soonest first; those of the past leave by themselves. */
export function comingOffers(args: { offers: readonly Offer[]; now: Date; days?: number }): ComingOffer[] {
  const { offers, now, days } = args
  const to = days === undefined ? undefined : instantOf({ day: addDays(dayIn(now), days + 1), time: '00:00' })
  return offers
    .flatMap((offer): ComingOffer[] => {
      const [next] = occurrencesBetween({ times: offer.times, from: now, to, limit: 1 })
      return next ? [{ ...offer, next }] : []
    })
    .sort((a, b) => a.next.start.getTime() - b.next.start.getTime())
}

const wordsOf = ({ title, topics, place, ...offer }: Offer) => ({
  name: [title, ...topics],
  more: [offer.summary, offer.level, offer.price, place?.name, place?.commune, ...offer.details].filter(
    (text): text is string => Boolean(text),
  ),
})

function whereOf(args: { query: OfferQuery; gazetteer: Gazetteer; coming: ComingOffer[] }) {
  const { query, gazetteer, coming } = args
  const around = coming.flatMap(({ place }) => (place?.point ? [place.point] : []))
  if (query.town.trim()) {
    const commune = gazetteer.find(query.town, around)
    return { words: query.words, commune, unknown: !commune }
  }
  const { what, where } = townInWords(query.words)
  const commune = where ? gazetteer.find(where, around) : undefined
  return { words: commune ? what : query.words, commune, unknown: false }
}

const passes = (query: OfferQuery) => (offer: ComingOffer) =>
  (!query.free || offer.isFree) && (!query.pass || offer.takesPass)

function countKinds(offers: readonly ComingOffer[]): Record<OfferKind, number> {
  const counts: Record<OfferKind, number> = { workshop: 0, 'drop-in': 0, appointment: 0, mobile: 0 }
  for (const { kind } of offers) counts[kind] += 1
  return counts
}

/** Searches the coming offers by words, town, date, kind and price. */
export function findOffers(args: {
  offers: readonly Offer[]
  glossary: readonly GlossaryWord[]
  gazetteer: Gazetteer
  now: Date
  query: OfferQuery
}): OfferResult {
  const { query, gazetteer, now } = args
  const coming = comingOffers({ offers: args.offers, now, days: query.days })
  const { words, commune, unknown } = whereOf({ query, gazetteer, coming })
  const search = createCatalogue({ offers: coming, wordsOf, glossary: [...publicWords, ...args.glossary] })
  const found: Found<ComingOffer> = search(words, { exact: query.exact })

  const pointOf = ({ place }: ComingOffer) => place?.point
  const reach = (things: ComingOffer[]) =>
    commune ? withinReach({ things, pointOf, from: commune }) : { things, circle: undefined }
  const chosen = found.offers.filter(passes(query))
  const within = reach(chosen)
  const isChosen = ({ kind }: ComingOffer) => query.kinds.length === 0 || query.kinds.includes(kind)

  return {
    offers: unknown ? [] : within.things.filter(isChosen),
    near: unknown ? [] : reach(found.near.filter(passes(query))).things.filter(isChosen),
    corrections: found.corrections,
    understood: found.understood,
    words,
    town: commune && { commune, circle: within.circle },
    townUnknown: unknown,
    counts: countKinds(within.things),
    matched: { words: found.offers.length, choices: chosen.length },
  }
}
