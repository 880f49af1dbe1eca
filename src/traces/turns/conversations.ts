import { createHash, randomUUID } from 'node:crypto'
import { z } from 'zod'
import type { Outcome } from '@/src/assistant/answer'
import type { Queryable } from '@/src/database/queryable'
import { iso } from './stored-turn'

/** How many conversations a page of the history lists. */
export const perPage = 30

/** A turn as a history lists it: its masked question and what came of it. Moments are ISO. */
export type ListedTurn = { id: string; question: string; status: Outcome; askedAt: string }

/** A person's own conversation, its turns in order. */
export type ListedConversation = { id: string; lastAt: string; turns: ListedTurn[] }

const isUuid = (text: string) => z.uuid().safeParse(text).success

/**
 * The id of the conversation that a turn belongs to. Callers name theirs as they like, and the id depends on the person
 * too: nobody can go on with somebody else's. Without a name a turn is a conversation of its own.
 */
export function conversationOf({ person, name }: { person: number; name?: string }): string {
  if (name === undefined) return randomUUID()
  const hash = createHash('sha256').update(`${person}:${name}`).digest('hex')
  return [
    hash.slice(0, 8),
    hash.slice(8, 12),
    `8${hash.slice(13, 16)}`,
    `8${hash.slice(17, 20)}`,
    hash.slice(20, 32),
  ].join('-')
}

/** Writes that a conversation goes on, or begins, at this moment. */
export async function keepConversation(args: {
  db: Queryable
  id: string
  person: number
  at: Date
}): Promise<void> {
  await args.db.query(
    `INSERT INTO conversations (id, person, started_at, last_at) VALUES ($1, $2, $3, $3)
     ON CONFLICT (id) DO UPDATE SET last_at = excluded.last_at WHERE conversations.person = excluded.person`,
    [args.id, args.person, args.at.toISOString()],
  )
}

/** A page of a person's own conversations, the latest first, and how many there are in all. */
export async function listConversations(args: {
  db: Queryable
  person: number
  page?: number
}): Promise<{ conversations: ListedConversation[]; total: number }> {
  const { db, person, page = 1 } = args
  const { rows } = await db.query<ListedConversation>(
    `SELECT c.id, ${iso('c.last_at')} AS "lastAt",
       jsonb_agg(jsonb_build_object('id', t.id, 'question', t.question, 'status', t.status,
         'askedAt', ${iso('t.asked_at')}) ORDER BY t.asked_at) AS turns
     FROM conversations AS c JOIN turns AS t ON t.conversation = c.id
     WHERE c.person = $1 GROUP BY c.id ORDER BY c.last_at DESC LIMIT ${perPage} OFFSET $2`,
    [person, (page - 1) * perPage],
  )
  const counted = await db.query<{ total: number }>(
    'SELECT count(*)::integer AS total FROM conversations WHERE person = $1',
    [person],
  )
  return { conversations: rows, total: counted.rows[0]?.total ?? 0 }
}

/** Deletes one conversation of a person, with its turns and what was thought of them; of nobody else's. */
export async function deleteConversation(args: {
  db: Queryable
  id: string
  person: number
}): Promise<boolean> {
  if (!isUuid(args.id)) return false
  const { rowCount } = await args.db.query('DELETE FROM conversations WHERE id = $1 AND person = $2', [
    args.id,
    args.person,
  ])
  return rowCount === 1
}

/** Deletes everything that a person asked. Gives how many conversations went. */
export async function deleteConversations(args: { db: Queryable; person: number }): Promise<number> {
  const { rowCount } = await args.db.query('DELETE FROM conversations WHERE person = $1', [args.person])
  await args.db.query('DELETE FROM turns WHERE person = $1', [args.person])
  return rowCount ?? 0
}
