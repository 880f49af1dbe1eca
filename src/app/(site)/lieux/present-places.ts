import type { Place } from '@/payload-types'
import { hoursWords } from '@/src/components/places/hours-words'
import type { ListedPlace, PlaceTown, TownMap } from '@/src/components/places/listed-place'
import { addressOf } from '@/src/documents/addresses'
import { type Locale, messagesFor } from '@/src/messages/catalogue'
import type { Point } from '@/src/search/towns/commune'
import { labelSides, layOut, scaleKm } from '@/src/search/towns/map-layout'
import { fees, services } from '@/src/vocabulary/place'
import { labelsIn } from '../_lib/read/linked'
import type { FoundPlace } from './read-places'

function presentListed(place: Place, locale: Locale): ListedPlace {
  const t = messagesFor('places', locale)
  const isFree = place.fees?.length === 1 && place.fees[0] === 'gratuit'
  return {
    id: place.id,
    name: place.name,
    href: addressOf({ collection: 'places', ...place }),
    address: place.address ?? undefined,
    hours: place.hours ? (hoursWords(place.hours, locale) ?? [place.hours]) : [],
    services: labelsIn(services, place.services),
    isFree,
    terms: [
      ...(isFree ? [] : labelsIn(fees, place.fees)),
      ...(place.passNumerique ? [t('pass')] : []),
      ...(place.itinerant ? [t('itinerant')] : []),
    ],
  }
}

/** Places by commune, in the given order, communes numbered from one. */
export function presentTowns({ found, locale }: { found: FoundPlace[]; locale: Locale }): PlaceTown[] {
  const towns = new Map<string, PlaceTown>()
  for (const { place, km } of found) {
    const key = `${place.commune} ${place.postcode ?? ''}`
    const town = towns.get(key) ?? { number: towns.size + 1, name: place.commune, km, places: [] }
    town.places.push(presentListed(place, locale))
    towns.set(key, town)
  }
  return [...towns.values()]
}

const mapWidth = 400

function draw(spots: { number: number; name: string; point: Point }[]): TownMap {
  const layout = layOut({ points: spots.map(({ point }) => point), width: mapWidth, margin: 34 })
  const km = scaleKm({ width: mapWidth, unitsPerKm: layout.unitsPerKm })
  const sides = labelSides({ layout, names: spots.map(({ name }) => name) })
  return {
    width: layout.width,
    height: layout.height,
    scale: { km, length: Math.round(km * layout.unitsPerKm) },
    spots: spots.map(({ number, name }, index) => ({
      number,
      name,
      x: layout.spots[index]?.x ?? 0,
      y: layout.spots[index]?.y ?? 0,
      side: sides[index] ?? 'right',
    })),
  }
}

/** One map for each département, since two far apart would be two heaps of numbers. */
export function presentMaps({ found, towns }: { found: FoundPlace[]; towns: PlaceTown[] }): TownMap[] {
  const byDepartement = new Map<string, { number: number; name: string; point: Point }[]>()
  for (const { number, name, places } of towns) {
    const one = found.find(({ place }) => place.id === places[0]?.id)
    if (!one?.point) continue
    const departement = (one.place.postcode ?? '').slice(0, 2)
    const spots = byDepartement.get(departement) ?? []
    byDepartement.set(departement, [...spots, { number, name, point: one.point }])
  }
  return [...byDepartement.values()].filter((spots) => spots.length > 1).map(draw)
}
