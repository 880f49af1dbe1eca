/** Where the pages of each collection begin. */
const starts = {
  resources: '/ressources/',
  workshops: '/ateliers/',
  sessions: '/ateliers/',
  events: '/rencontres/',
  organisations: '/reseau/',
  people: '/reseau/personnes/',
  places: '/lieux/',
  guides: '/guides/',
  charters: '/chartes/',
  missions: '/benevoles/missions/',
} as const
export type Addressed = keyof typeof starts

/** The path of a record's page: by its slug, by its number where it has none. */
export const addressOf = ({
  collection,
  id,
  slug,
}: {
  collection: Addressed
  id: string | number
  slug?: string | null
}): string => `${starts[collection]}${slug || id}`
