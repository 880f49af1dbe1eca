import { z } from 'zod'
import type { Queryable } from '@/src/database/queryable'
import { type Viewer, visibilityFor } from '@/src/visibility/visibility'
import { type StoredTurn, storedTurnSchema, turnColumns } from './stored-turn'

const parse = (rows: Record<string, unknown>[]): StoredTurn[] =>
  rows.map((row) => storedTurnSchema.parse(row))

/** The number by which a signed-in person's rows are known; nobody's for visitors and the command line itself. */
export const personOf = (viewer: Viewer): number | undefined =>
  typeof viewer?.id === 'number' ? viewer.id : undefined

/** The turns of one conversation of this person, in order; none of anybody else's. */
export async function readConversation(args: {
  db: Queryable
  id: string
  person: number
}): Promise<StoredTurn[]> {
  if (!z.uuid().safeParse(args.id).success) return []
  const { rows } = await args.db.query(
    `SELECT ${turnColumns} FROM turns AS t WHERE t.conversation = $1 AND t.person = $2 ORDER BY t.asked_at`,
    [args.id, args.person],
  )
  return parse(rows)
}

/**
 * One turn, if this person may read it: their own, one that its owner shared with the signed-in members, or, for who
 * sees the editors' circle, one that somebody gave an opinion of. What it quotes is judged apart, document by document.
 */
export async function readTurn(args: {
  db: Queryable
  id: string
  viewer: Viewer
}): Promise<StoredTurn | undefined> {
  const { db, id, viewer } = args
  if (!viewer || !z.uuid().safeParse(id).success) return undefined
  const { rows } = await db.query(
    `SELECT ${turnColumns} FROM turns AS t
     WHERE t.id = $1 AND (t.person = $2 OR t.shared_at IS NOT NULL
       OR ($3 AND EXISTS (SELECT 1 FROM feedback AS f WHERE f.turn = t.id)))`,
    [id, personOf(viewer) ?? null, visibilityFor(viewer).includes('editors')],
  )
  return parse(rows)[0]
}

/** Lets the signed-in members read one's own turn, or no longer. Whether there was such a turn. */
export async function shareTurn(args: {
  db: Queryable
  id: string
  person: number
  at: Date | null
}): Promise<boolean> {
  if (!z.uuid().safeParse(args.id).success) return false
  const { rowCount } = await args.db.query('UPDATE turns SET shared_at = $3 WHERE id = $1 AND person = $2', [
    args.id,
    args.person,
    args.at?.toISOString() ?? null,
  ])
  return rowCount === 1
}
