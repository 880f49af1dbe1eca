import type { BasePayload, TypedUser } from 'payload'
import type { Place } from '@/payload-types'
import type { Gazetteer } from '@/src/search/towns/gazetteer'
import { withinReach } from '@/src/search/towns/within'
import { pointOf } from '../_lib/read/present-offer'
import { asPerson, published } from '../_lib/read/published'

const most = 1000

/** Every published place that this person may see, by commune and name. */
export async function readPlaces({ payload, user }: { payload: BasePayload; user: TypedUser | null }) {
  const { docs } = await payload.find({
    collection: 'places',
    ...asPerson(user),
    depth: 0,
    limit: most,
    pagination: false,
    sort: ['commune', 'name'],
    where: published,
  })
  return docs
}

/** The places around a town, nearest first; all of them when no town is named. */
export function placesAround(args: { places: Place[]; gazetteer: Gazetteer; typed: string }) {
  const { gazetteer, typed } = args
  const located = args.places.map((place) => ({ place, point: pointOf({ place, gazetteer }) }))
  if (!typed) return { found: located.map((one) => ({ ...one, km: undefined })), town: undefined }
  const around = located.flatMap(({ point }) => point ?? [])
  const town = gazetteer.find(typed, around)
  if (!town) return { found: [], town: undefined }
  const { things, circle } = withinReach({ things: located, pointOf: ({ point }) => point, from: town })
  return { found: things.sort((a, b) => a.km - b.km), town: { name: town.name, circle } }
}

export type FoundPlace = ReturnType<typeof placesAround>['found'][number]
