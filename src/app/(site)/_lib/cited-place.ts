import { z } from 'zod'
import type { Queryable } from '@/src/database/queryable'
import { readPassagesForCitation, type StoredPassage } from '@/src/passages/read-for-citation'
import type { Viewer } from '@/src/visibility/visibility'

const whole = z.coerce.number().int().max(2_147_483_647)
const placeSchema = z
  .object({ passageId: whole.positive(), start: whole.min(0), end: whole.min(0) })
  .refine(({ start, end }) => start < end)

/** A place that an address names: `?citation=<passage>.<start>.<end>`, offsets in the passage's text. */
export type CitedPlace = { passageId: number; start: number; end: number }

/** Reads `?citation=`; anything that is not a place is no citation. */
export function parseCitedPlace(value: unknown): CitedPlace | undefined {
  const match = typeof value === 'string' ? /^(\d+)\.(\d+)\.(\d+)$/.exec(value) : null
  return placeSchema.safeParse({ passageId: match?.[1], start: match?.[2], end: match?.[3] }).data
}

/** A quotation read anew from its passage, with the words before it; absent when this viewer may not see it now. */
export type Cited = { passage: StoredPassage; quote: string; before: string }

/** Reads the passages of several places at once, with the viewer's rights at this moment. */
export async function readCited(args: { db: Queryable; places: CitedPlace[]; viewer: Viewer }) {
  const ids = [...new Set(args.places.map(({ passageId }) => passageId))]
  const passages =
    ids.length > 0 ? await readPassagesForCitation({ db: args.db, ids, viewer: args.viewer }) : new Map()
  return args.places.map(({ passageId, start, end }): Cited | undefined => {
    const passage: StoredPassage | undefined = passages.get(passageId)
    return passage && { passage, quote: passage.text.slice(start, end), before: passage.text.slice(0, start) }
  })
}
