import type { Times } from '@/src/calendar/occurrences'
import type { Point } from './towns/commune'

/** What is on offer: a workshop's session, drop-in hours, appointments, a stop of a mobile team. */
export const offerKinds = ['workshop', 'drop-in', 'appointment', 'mobile'] as const
export type OfferKind = (typeof offerKinds)[number]

/** Where an offer takes place; `point` is absent when neither the record nor the gazetteer knows it. */
export type OfferPlace = {
  name: string
  commune: string
  postcode?: string
  address?: string
  point?: Point
}

/** One offer of the public catalogue. Labels are words that people read, never keys. */
export type Offer = {
  id: string
  kind: OfferKind
  title: string
  href: string
  times: Times
  place?: OfferPlace
  summary?: string
  level?: string
  /** What it costs in words, as its record says. */
  price?: string
  isFree: boolean
  takesPass: boolean
  seats?: number
  howToJoin?: string
  /** Topics, objectives, audience, material: words that a search may meet. */
  topics: string[]
  details: string[]
}
