import { z } from 'zod'
import { citationSchema, modes, outcomes, sentenceSchema } from '@/src/assistant/answer'

/**
 * A citation as it is stored: document, generation, quotation and its place. Title, address and dates are read again
 * from the document when it is shown.
 */
export const storedCitationSchema = citationSchema
  .pick({ number: true, quote: true, passageId: true, start: true, end: true, page: true })
  .extend({
    document: citationSchema.shape.document.pick({ collection: true, id: true, generation: true }),
  })
export type StoredCitation = z.infer<typeof storedCitationSchema>

/** A turn as its row holds it; `question` is masked. `askedAt` and `sharedAt` are ISO moments. */
export const storedTurnSchema = z.object({
  id: z.string(),
  conversation: z.string().nullable(),
  person: z.number().nullable(),
  question: z.string(),
  status: z.enum(outcomes),
  mode: z.enum(modes),
  sentences: z.array(sentenceSchema),
  citations: z.array(storedCitationSchema),
  confidence: z.number(),
  timings: z.object({ retrieve: z.number(), compose: z.number(), total: z.number() }),
  askedAt: z.string(),
  sharedAt: z.string().nullable(),
})
export type StoredTurn = z.infer<typeof storedTurnSchema>

/** SQL that gives a moment as ISO text, in UTC. */
export const iso = (column: string) =>
  `to_char(${column} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`

/** The columns of `turns AS t` that make a `StoredTurn`. */
export const turnColumns = `t.id, t.conversation, t.person, t.question, t.status, t.mode, t.sentences, t.citations,
  t.confidence, t.timings, ${iso('t.asked_at')} AS "askedAt", ${iso('t.shared_at')} AS "sharedAt"`
