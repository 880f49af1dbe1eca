import type { Queryable } from '@/src/database/queryable'
import { fail } from '@/src/errors/errors'
import type { Listing } from './importer'

/** The collections whose records a source may have given, and the column that names them. */
const titles = { resources: 'title', places: 'name' } as const
export type FromSource = keyof typeof titles

/** A published record that came from a source in an earlier run. */
export type Former = { id: number; title: string; slug: string; path: string; vanished: boolean }

/** What a source has now, by the paths that know its things again. */
export type Listed = Pick<Listing, 'rolling'> & { items: { path: string }[] }

/** Below this many nothing is concluded from how few are left; below this share of them a source is not believed. */
const fewest = 5
const leastShare = 1 / 3

/** The published records that earlier runs took from a source. */
export async function formerOf(args: {
  db: Queryable
  source: string
  collection?: FromSource
}): Promise<Former[]> {
  const { db, source, collection = 'resources' } = args
  const { rows } = await db.query<Former>(
    `SELECT id, ${titles[collection]} AS title, coalesce(slug, id::text) AS slug, origin_path AS path, origin_vanished_at IS NOT NULL AS vanished
     FROM ${collection} WHERE origin_source = $1 AND _status = 'published' ORDER BY id`,
    [source],
  )
  return rows
}

/**
 * Stops a run before it changes anything when a source suddenly has almost nothing of what it had: more likely it is
 * broken than empty. Throws `shrunken:source`.
 */
export function checkShrinkage(args: { listing: Listed; former: Former[]; address: string }): void {
  const { listing, former, address } = args
  const present = former.filter((one) => !one.vanished)
  if (listing.rolling || present.length < fewest) return
  const paths = new Set(listing.items.map((item) => item.path))
  const kept = present.filter((one) => paths.has(one.path)).length
  if (kept < present.length * leastShare)
    throw fail('shrunken:source', { address, found: kept, former: present.length })
}

const mark = (collection: FromSource, value: string) => `
  WITH versions AS (
    UPDATE _${collection}_v SET version_origin_vanished_at = ${value} WHERE parent_id = ANY($1::integer[]) AND latest)
  UPDATE ${collection} SET origin_vanished_at = ${value} WHERE id = ANY($1::integer[])`

/**
 * Notes which records their source no longer has, so that an editor decides about them, and takes the note off those
 * that are back. Nothing is unpublished. Gives the records that are proposed for it now.
 */
export async function noteVanished(args: {
  db: Queryable
  listing: Listed
  former: Former[]
  collection?: FromSource
}): Promise<Former[]> {
  const { db, listing, former, collection = 'resources' } = args
  if (listing.rolling) return []
  const paths = new Set(listing.items.map((item) => item.path))
  const gone = former.filter((one) => !paths.has(one.path))
  const back = former.filter((one) => paths.has(one.path) && one.vanished)
  // Not through Payload: a note about a record is no new version of it, and must not publish somebody's draft.
  await db.query(mark(collection, 'now()'), [gone.filter((one) => !one.vanished).map((one) => one.id)])
  await db.query(mark(collection, 'NULL'), [back.map((one) => one.id)])
  return gone
}
