import { z } from 'zod'

/** A sentence that a model proposes, with the passage (numbered from 1) and the words that it says it rests on. */
export type Draft = { sentence: string; passage: number; quote: string }

const line = z
  .object({
    phrase: z.string().trim().min(1).max(600),
    passage: z.coerce.number().int().positive(),
    citation: z.string().trim().min(1).max(2000),
  })
  .transform(({ phrase, passage, citation }): Draft => ({ sentence: phrase, passage, quote: citation }))

/** How much a model may write before it is cut off, in characters: far more than an answer needs. */
const longest = 20_000

/** One line of a model's output as a draft, or nothing: what is malformed is dropped, never guessed at. */
export function parseDraft(text: string): Draft | undefined {
  const body = text
    .trim()
    .replace(/^```(?:json)?|```$/g, '')
    .replace(/,$/, '')
    .trim()
  if (!body.startsWith('{')) return undefined
  try {
    return line.safeParse(JSON.parse(body)).data
  } catch {
    return undefined
  }
}

/** Reads a stream of text as drafts, one a line. A last line that was cut off counts only when it is whole. */
export async function* readDrafts(chunks: AsyncIterable<string>): AsyncGenerator<Draft> {
  let rest = ''
  let length = 0
  for await (const chunk of chunks) {
    length += chunk.length
    rest += chunk
    const lines = rest.split('\n')
    rest = lines.pop() ?? ''
    for (const text of lines) {
      const draft = parseDraft(text)
      if (draft) yield draft
    }
    if (length > longest) return
  }
  const last = parseDraft(rest)
  if (last) yield last
}
