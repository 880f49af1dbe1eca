import type { Queryable } from '@/src/database/queryable'
import { fail } from '@/src/errors/errors'
import type { Listing } from './importer'

/** A published resource that came from a source in an earlier run. */
export type Former = { id: number; title: string; slug: string; path: string; vanished: boolean }

/** Below this many nothing is concluded from how few are left; below this share of them a source is not believed. */
const fewest = 5
const leastShare = 1 / 3

/** The published resources that earlier runs took from a source. */
export async function formerOf({ db, source }: { db: Queryable; source: string }): Promise<Former[]> {
  const { rows } = await db.query<Former>(
    `SELECT id, title, coalesce(slug, id::text) AS slug, origin_path AS path, origin_vanished_at IS NOT NULL AS vanished
     FROM resources WHERE origin_source = $1 AND _status = 'published' ORDER BY id`,
    [source],
  )
  return rows
}

/**
 * Stops a run before it changes anything when a source suddenly has almost nothing of what it had: more likely it is
 * broken than empty. Throws `shrunken:source`.
 */
export function checkShrinkage(args: { listing: Listing; former: Former[]; address: string }): void {
  const { listing, former, address } = args
  const present = former.filter((one) => !one.vanished)
  if (listing.rolling || present.length < fewest) return
  const paths = new Set(listing.items.map((item) => item.path))
  const kept = present.filter((one) => paths.has(one.path)).length
  if (kept < present.length * leastShare)
    throw fail('shrunken:source', { address, found: kept, former: present.length })
}

const mark = (value: string) => `
  WITH versions AS (
    UPDATE _resources_v SET version_origin_vanished_at = ${value} WHERE parent_id = ANY($1::integer[]) AND latest)
  UPDATE resources SET origin_vanished_at = ${value} WHERE id = ANY($1::integer[])`

/**
 * Notes which resources their source no longer has, so that an editor decides about them, and takes the note off those
 * that are back. Nothing is unpublished. Gives the resources that are proposed for it now.
 */
export async function noteVanished(args: {
  db: Queryable
  listing: Listing
  former: Former[]
}): Promise<Former[]> {
  const { db, listing, former } = args
  if (listing.rolling) return []
  const paths = new Set(listing.items.map((item) => item.path))
  const gone = former.filter((one) => !paths.has(one.path))
  const back = former.filter((one) => paths.has(one.path) && one.vanished)
  // Not through Payload: a note about a resource is no new version of it, and must not publish somebody's draft.
  await db.query(mark('now()'), [gone.filter((one) => !one.vanished).map((one) => one.id)])
  await db.query(mark('NULL'), [back.map((one) => one.id)])
  return gone
}
