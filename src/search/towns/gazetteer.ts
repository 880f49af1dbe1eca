import { fold } from '@/src/text/fold'
import { editDistance } from '../words/edit-distance'
import { type Commune, distanceKm, type Point } from './commune'

/** Finds communes: by what a person types, or by their exact name and postcode. */
export type Gazetteer = {
  /** The commune that is meant, nearest to `around` (the network's places) where several are; a typo is forgiven. */
  find: (typed: string, around: readonly Point[]) => Commune | undefined
  /** Where a place stands whose record has no coordinates. */
  locate: (args: { commune: string; postcode?: string | null }) => Commune | undefined
}

/** St becomes Saint, hyphens and apostrophes become spaces, accents go. */
const nameKey = (name: string): string =>
  fold(name)
    .replace(/[^a-z0-9]+/g, ' ')
    .replace(/\bste\b/g, 'sainte')
    .replace(/\bst\b/g, 'saint')
    .trim()

const leading =
  /^(?:pres d[eu']?s?|autour d[eu']?s?|aux environs d[eu']?s?|vers|a|au|aux|en|dans|sur|chez)\s+/

const withoutArticle = (key: string): string => key.replace(/^(?:les?|la|l) /, '')

/** « près de Roanne », « à Roanne (42300) » → `roanne`, with the postcode when one is written. */
function readTyped(typed: string) {
  const postcode = /\b\d{5}\b/.exec(typed)?.[0]
  let name = nameKey(typed.replace(/\b\d{5}\b/, ' '))
  while (leading.test(name)) name = name.replace(leading, '')
  return { name, postcode }
}

const nearestOf = (communes: readonly Commune[], around: readonly Point[]): Commune | undefined => {
  const far = (commune: Commune) => Math.min(...around.map((point) => distanceKm(point, commune)))
  return [...communes].sort(
    (a, b) => (around.length > 0 ? far(a) - far(b) : 0) || b.population - a.population,
  )[0]
}

/** How far from the network's places a misspelt or unfinished name is looked for, in kilometres. */
const reachKm = 80

/** The same points once each, to a hundredth of a degree: a thousand offers stand in a few dozen towns. */
const distinct = (points: readonly Point[]): Point[] => [
  ...new Map(
    points.map((point) => [`${point.latitude.toFixed(2)} ${point.longitude.toFixed(2)}`, point]),
  ).values(),
]

/** Cheap enough to be asked of every commune: a degree of latitude is 111 km. */
const isReachable = (one: Point, other: Point): boolean =>
  Math.abs(one.latitude - other.latitude) < reachKm / 111 && distanceKm(one, other) < reachKm

function groupBy(communes: readonly Commune[], keysOf: (commune: Commune) => string[]) {
  const groups = new Map<string, Commune[]>()
  for (const commune of communes)
    for (const key of keysOf(commune)) groups.set(key, [...(groups.get(key) ?? []), commune])
  return groups
}

/** Makes a gazetteer of communes. */
export function createGazetteer(communes: readonly Commune[]): Gazetteer {
  const byName = groupBy(communes, ({ name }) => [...new Set([nameKey(name), withoutArticle(nameKey(name))])])
  const byPostcode = groupBy(communes, ({ postcodes }) => postcodes)

  function misspelt(name: string, around: readonly Point[]): Commune | undefined {
    if (name.length < 4) return undefined
    const near = communes.filter(
      (commune) => around.length === 0 || around.some((point) => isReachable(point, commune)),
    )
    const begins = near.filter((commune) => nameKey(commune.name).startsWith(`${name} `))
    if (begins.length > 0) return nearestOf(begins, around)
    const limit = name.length < 8 ? 1 : 2
    const alike = near
      .map((commune) => ({ commune, distance: editDistance(name, nameKey(commune.name)) }))
      .filter(({ distance }) => distance <= limit)
      .sort((a, b) => a.distance - b.distance || b.commune.population - a.commune.population)
    return alike[0]?.commune
  }

  const find: Gazetteer['find'] = (typed, points) => {
    const around = distinct(points)
    const { name, postcode } = readTyped(typed)
    const inPostcode = postcode ? (byPostcode.get(postcode) ?? []) : []
    const named = byName.get(name) ?? []
    const both = inPostcode.filter((commune) => named.includes(commune))
    if (both[0]) return both[0]
    if (inPostcode.length > 0) return [...inPostcode].sort((a, b) => b.population - a.population)[0]
    return nearestOf(named, around) ?? misspelt(name, around)
  }

  const locate: Gazetteer['locate'] = ({ commune, postcode }) => {
    const named = byName.get(nameKey(commune)) ?? []
    const exact = named.find(({ postcodes }) => postcode && postcodes.includes(postcode))
    return exact ?? (postcode ? (byPostcode.get(postcode) ?? [])[0] : undefined) ?? nearestOf(named, [])
  }

  return { find, locate }
}
