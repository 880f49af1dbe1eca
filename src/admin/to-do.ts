/** The kinds of work that the dashboard shows, most pressing first. */
export const cardNames = [
  'failing',
  'missed',
  'golden',
  'proposals',
  'reports',
  'questions',
  'vanished',
  'outdated',
] as const
export type CardName = (typeof cardNames)[number]

/** A record to look at; `note` is one more thing to know of it. */
export type Item = { collection: string; id: string; title: string; note?: string; canRetry?: boolean }

/** One kind of work: `count` of them in all, the first of them as `items`. */
export type Card = { name: CardName; count: number; items: Item[] }
