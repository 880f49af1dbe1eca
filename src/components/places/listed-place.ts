/** What the list shows of a place; `hours` in words, as written when their notation is not understood. */
export type ListedPlace = {
  id: number
  name: string
  href: string
  address?: string
  hours: string[]
  services: string[]
  terms: string[]
  isFree: boolean
}

/** The places of one commune, under the number that the map gives it. */
export type PlaceTown = { number: number; name: string; km?: number; places: ListedPlace[] }

/** A map of some communes, drawn to scale. */
export type TownMap = {
  name?: string
  width: number
  height: number
  scale: { km: number; length: number }
  /** `side` is where the name stands beside its number. */
  spots: { number: number; name: string; x: number; y: number; side: 'right' | 'left' | 'above' | 'below' }[]
}
