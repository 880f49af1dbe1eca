import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import { type Answer, answerSchema } from '@/src/assistant/answer'
import { verifyQuote } from '@/src/assistant/verify'
import type { Queryable } from '@/src/database/queryable'
import { readPassagesForCitation } from '@/src/passages/read-for-citation'
import { type Viewer, visibilityFor } from '@/src/visibility/visibility'
import { feedbackReasons } from '@/src/vocabulary/question'
import { masked } from '../masked'
import { personOf } from '../turns/read-turns'
import { storeTurn } from '../turns/store-turn'
import { iso } from '../turns/stored-turn'

/**
 * What a person thinks of an answer. `turn` names the kept turn of a signed-in person; a visitor sends the `answer`
 * itself, which is how they agree that it is kept.
 */
export const feedbackSchema = z.object({
  helpful: z.boolean(),
  reasons: z.array(z.enum(feedbackReasons)).max(feedbackReasons.length).default([]),
  comment: z.string().trim().max(1000).optional(),
  turn: z.uuid().optional(),
  answer: answerSchema.optional(),
})
export type Feedback = z.infer<typeof feedbackSchema>

/** An opinion as editors list it. `question` and `comment` are masked; who gave it is not said. */
export type ListedFeedback = {
  turn: string
  question: string
  status: Answer['status']
  helpful: boolean
  reasons: Feedback['reasons']
  comment: string | null
  givenAt: string
}

/** A visitor's answer comes back from their browser: only quotations that stand for them at this moment are kept. */
async function proved({ db, answer }: { db: Queryable; answer: Answer }): Promise<Answer> {
  const ids = answer.citations.map(({ passageId }) => passageId)
  const passages = await readPassagesForCitation({ db, ids, viewer: null })
  const citations = answer.citations.filter((claim) =>
    verifyQuote({ claim, passage: passages.get(claim.passageId) }),
  )
  const numbers = new Set(citations.map(({ number }) => number))
  const sentences = answer.sentences.filter((one) => one.citations.every((number) => numbers.has(number)))
  return { ...answer, citations, sentences }
}

/** The turn that the opinion is about: one's own, or a visitor's, which is kept from now on. */
async function turnOf(args: { db: Queryable; given: Feedback; viewer: Viewer; at: Date }) {
  const { db, given, viewer, at } = args
  const person = personOf(viewer)
  if (given.turn && person !== undefined) {
    const { rows } = await db.query('SELECT 1 FROM turns WHERE id = $1 AND person = $2', [given.turn, person])
    return rows.length > 0 ? given.turn : undefined
  }
  if (!given.answer || person !== undefined) return undefined
  const id = randomUUID()
  await storeTurn({ db, turn: { id, answer: await proved({ db, answer: given.answer }), at } })
  return id
}

/** Keeps an opinion; the last one on a turn counts. Whether there was a turn to judge. */
export async function giveFeedback(args: {
  db: Queryable
  given: Feedback
  viewer: Viewer
  at?: Date
}): Promise<boolean> {
  const { db, given, viewer, at = new Date() } = args
  const turn = await turnOf({ db, given, viewer, at })
  if (!turn) return false
  const reasons = given.helpful ? [] : given.reasons
  await db.query(
    `INSERT INTO feedback (turn, helpful, reasons, comment, given_at) VALUES ($1, $2, $3, $4, $5)
     ON CONFLICT (turn) DO UPDATE SET helpful = excluded.helpful, reasons = excluded.reasons,
       comment = excluded.comment, given_at = excluded.given_at`,
    [turn, given.helpful, reasons, given.comment ? masked(given.comment).text : null, at.toISOString()],
  )
  return true
}

/** The latest opinions, for those who see the editors' circle; nobody else gets any. */
export async function listFeedback(args: { db: Queryable; viewer: Viewer }): Promise<ListedFeedback[]> {
  if (!visibilityFor(args.viewer).includes('editors')) return []
  const { rows } = await args.db.query<ListedFeedback>(
    `SELECT f.turn, t.question, t.status, f.helpful, f.reasons, f.comment, ${iso('f.given_at')} AS "givenAt"
     FROM feedback AS f JOIN turns AS t ON t.id = f.turn ORDER BY f.given_at DESC LIMIT 200`,
  )
  return rows
}
