import { connection } from 'next/server'
import type { Place } from '@/payload-types'
import { dayIn } from '@/src/calendar/paris'
import { rowOf } from '@/src/places/fields-of'
import type { StandardRow } from '@/src/places/standard'
import { findPublished } from '../_lib/read/find-published'
import { loaded } from '../_lib/read/linked'
import { currentReader } from '../_lib/read/reader'

const toRow = (place: Place): StandardRow =>
  rowOf({ place, keeper: loaded(place.organisation)?.name, day: dayIn(new Date(place.updatedAt)) })

/** Answers with the published places that this person may see, in the national standard, as `write` writes them. */
export async function exportPlaces(args: {
  name: string
  type: string
  write: (rows: StandardRow[]) => string
}): Promise<Response> {
  await connection()
  const { name, type, write } = args
  const reader = await currentReader()
  const places = await findPublished({ ...reader, collection: 'places', sort: ['commune', 'name'], depth: 1 })
  return new Response(write(places.map(toRow)), {
    headers: {
      'content-type': `${type}; charset=utf-8`,
      'content-disposition': `inline; filename="${name}"`,
      // What members see must not stay in a cache that others share.
      'cache-control': 'private, no-cache',
      vary: 'cookie',
    },
  })
}
