import type { OfferKind } from '@/src/search/offer'

/** What the list shows of an offer; labels in words, instants as dates. */
export type ListedOffer = {
  id: string
  kind: OfferKind
  title: string
  href: string
  next: { start: Date; end: Date }
  isUnderway: boolean
  isWeekly: boolean
  place?: string
  commune?: string
  km?: number
  isFree: boolean
  price?: string
  takesPass: boolean
  level?: string
  seats?: number
  howToJoin?: string
}

/** What the form of the search holds. `days` is a key of the messages, empty for any date. */
export type OfferChoices = {
  q: string
  ville: string
  quand: string
  type: OfferKind[]
  gratuit: boolean
  pass: boolean
}

/** The address of a search; what is empty stays out of it. */
export function offersAddress(choices: Partial<OfferChoices> & { exact?: boolean }): string {
  const { q, ville, quand, type = [], gratuit, pass, exact } = choices
  const query = new URLSearchParams([
    ...(q ? [['q', q]] : []),
    ...(ville ? [['ville', ville]] : []),
    ...(quand ? [['quand', quand]] : []),
    ...type.map((kind) => ['type', kind]),
    ...(gratuit ? [['gratuit', '1']] : []),
    ...(pass ? [['pass', '1']] : []),
    ...(exact ? [['exact', '1']] : []),
  ])
  return query.size > 0 ? `/ateliers?${query}` : '/ateliers'
}
