import type { Answer } from '@/src/assistant/answer'
import type { Queryable } from '@/src/database/queryable'
import { masked } from '../masked'
import { type StoredCitation, storedCitationSchema } from './stored-turn'

/** A turn to keep. Without `person` it is a visitor's, who sent it. `id` and `conversation` are UUIDs. */
export type NewTurn = {
  id: string
  person?: number
  conversation?: string
  answer: Answer
  at: Date
}

const mark = /\[[^[\]]+ \d+\]/g

/**
 * The question masked, a follow-up as the full question that it was understood as, and the sentences where a model may have repeated what it said of a person. Quotations are the
 * documents' own words and stay as they are.
 */
function maskedAnswer({ question: typed, understood, mode, sentences }: Answer) {
  const question = understood ?? typed
  const { text, found } = masked(question)
  if (mode === 'quotations') return { question: text, sentences }
  const marks = text.match(mark) ?? []
  const hide = (said: string) =>
    found.reduce(
      (kept, { start, end }, at) => kept.replaceAll(question.slice(start, end), marks[at] ?? '[…]'),
      said,
    )
  return { question: text, sentences: sentences.map((one) => ({ ...one, text: hide(one.text) })) }
}

const toStored = (citations: Answer['citations']): StoredCitation[] =>
  citations.map((citation) => storedCitationSchema.parse(citation))

/** Writes a turn, its question masked; the same turn twice is one. */
export async function storeTurn({ db, turn }: { db: Queryable; turn: NewTurn }): Promise<void> {
  const { id, person, conversation, answer, at } = turn
  const { question, sentences } = maskedAnswer(answer)
  await db.query(
    `INSERT INTO turns
       (id, conversation, person, question, status, mode, sentences, citations, confidence, timings, asked_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7::jsonb, $8::jsonb, $9, $10::jsonb, $11) ON CONFLICT (id) DO NOTHING`,
    [
      id,
      conversation ?? null,
      person ?? null,
      question,
      answer.status,
      answer.mode,
      JSON.stringify(sentences),
      JSON.stringify(toStored(answer.citations)),
      answer.confidence,
      JSON.stringify(answer.timings),
      at.toISOString(),
    ],
  )
}
