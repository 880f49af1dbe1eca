import { z } from 'zod'

const id = z.union([z.string().min(1), z.number()]).transform(String)

/** A document of a labelled set; `text` is Markdown. */
export const corpusDocumentSchema = z.object({
  id,
  title: z
    .string()
    .nullish()
    .transform((title) => title ?? ''),
  text: z.string(),
  url: z.string().nullish(),
})

/** A question; those of one `need` share their right documents and are averaged first, `sheet` (or `source`) is where it was taken from. */
export const labelledQuerySchema = z.object({
  id,
  query: z.string().min(1),
  need: z.string().nullish(),
  sheet: z.string().nullish(),
  source: z.string().nullish(),
  split: z.string().nullish(),
})

/** The words that answer a question, one of `answers` being enough. */
export const goldAnswerSchema = z.object({ query_id: id, answers: z.array(z.string().min(1)).min(1) })

export type CorpusDocument = z.output<typeof corpusDocumentSchema>
export type LabelledQuery = z.output<typeof labelledQuerySchema>

/** How right each document is for a question: by document id, above 0, usually 1 (right) or 2 (best). */
export type Gains = Map<string, number>

/**
 * Documents, questions in the file's order, and by question id the right documents (`gains`) and answers.
 * `name` is the folder's.
 */
export type LabelledSet = {
  name: string
  corpus: CorpusDocument[]
  queries: LabelledQuery[]
  gains: Map<string, Gains>
  answers: Map<string, string[]>
}
