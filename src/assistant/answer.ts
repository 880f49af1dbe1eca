import { z } from 'zod'
import { visibilities } from '@/src/visibility/visibility'

/** How a generated answer is written: as it is, or in short plain sentences. */
export const styles = ['answer', 'plain'] as const

/**
 * What `POST /api/ask` accepts: a question of at most 2 000 characters. Questions of one `conversation`, a name of the
 * caller's choice, may follow up on each other. `style` only matters where a language model is set.
 */
export const askRequestSchema = z.object({
  question: z.string().trim().min(1).max(2000),
  conversation: z.string().max(100).optional(),
  style: z.enum(styles).optional(),
})

/** One quotation: `passage.text.slice(start, end)`, normalised, equals `quote`, normalised. */
export const citationSchema = z.object({
  number: z.number().int().min(1),
  quote: z.string(),
  passageId: z.number().int(),
  start: z.number().int().min(0),
  end: z.number().int().min(0),
  page: z.number().int().optional(),
  headings: z.array(z.string()),
  document: z.object({
    collection: z.string(),
    id: z.string(),
    generation: z.number().int(),
    title: z.string(),
    /** The address that opens the cited place with the quotation marked. */
    url: z.string(),
    visibility: z.enum(visibilities),
    sourceDate: z.string().optional(),
    updatedAt: z.string(),
    reviewDue: z.string().optional(),
  }),
})

/** A sentence of the answer and the numbers of the citations that prove it. */
export const sentenceSchema = z.object({ text: z.string(), citations: z.array(z.number().int()) })

export const outcomes = ['answered', 'related', 'not_found'] as const
export const modes = ['quotations', 'generated'] as const

/** People, workshops and official services that can help when the base cannot, or further. */
export const helpSchema = z.object({
  people: z.array(z.object({ name: z.string(), url: z.string(), skills: z.array(z.string()) })),
  workshops: z.array(z.object({ title: z.string(), url: z.string(), next: z.string().optional() })),
  official: z.array(z.object({ name: z.string(), url: z.string() })).optional(),
})

/** Why a language model wrote nothing, or not to its end, although one is set: the id of an error and its sentence. */
export const noticeSchema = z.object({ id: z.string(), message: z.string() })

/**
 * The whole answer: `ask --json`, `POST /api/ask` and the `done` event. Timings are milliseconds. Personal data in
 * `question` is masked; `understood` is the full question that a follow-up was read as. `disagreement` numbers the
 * citations that give different figures for what was asked, newest source first.
 */
export const answerSchema = z.object({
  question: z.string(),
  understood: z.string().optional(),
  status: z.enum(outcomes),
  mode: z.enum(modes),
  sentences: z.array(sentenceSchema),
  citations: z.array(citationSchema).max(5),
  nearest: z.array(z.object({ title: z.string(), url: z.string() })),
  help: helpSchema,
  confidence: z.number().min(0).max(1),
  disagreement: z.array(z.number().int()).optional(),
  notice: noticeSchema.optional(),
  /** In plain language: what the acronyms of the sentences are short for. */
  explained: z.array(z.object({ term: z.string(), meaning: z.string() })).optional(),
  timings: z.object({ retrieve: z.number(), compose: z.number(), total: z.number() }),
})

export type AskRequest = z.infer<typeof askRequestSchema>
export type Citation = z.infer<typeof citationSchema>
export type Sentence = z.infer<typeof sentenceSchema>
export type Help = z.infer<typeof helpSchema>
export type Answer = z.infer<typeof answerSchema>
export type Outcome = Answer['status']
export type Style = (typeof styles)[number]

/**
 * What an answer emits while it is made, in this order: how a follow-up was understood, citations with their sentences,
 * help, generated sentences with the citations they add, then `done` or `error`.
 */
export type AnswerEvent =
  | { event: 'understood'; data: { question: string } }
  | { event: 'citation'; data: Citation }
  | { event: 'sentence'; data: Sentence & { mode: Answer['mode'] } }
  | { event: 'help'; data: Help }
  | { event: 'done'; data: Answer }
  | { event: 'error'; data: { id: string; message: string } }
