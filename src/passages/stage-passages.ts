import type { Queryable } from '@/src/database/queryable'
import type { PassageDraft } from '@/src/documents/document'
import { vectorLiteral } from './vector-literal'

/** The most passages written in one statement: a longer one would hold up everybody on the embedded database. */
export const stageLimit = 50

/**
 * Stores passages of a generation that nobody reads yet, with their vectors, in one statement.
 * `vectors` has one vector per passage, in their order; absent with `EMBEDDINGS=none`.
 */
export async function stagePassages(args: {
  db: Queryable
  document: number
  generation: number
  passages: PassageDraft[]
  embedded?: { model: string; vectors: Float32Array[] }
}): Promise<void> {
  const { db, document, generation, passages, embedded } = args
  if (passages.length > stageLimit) throw new RangeError(`at most ${stageLimit} passages at once`)
  if (passages.length === 0) return
  await db.query(
    `WITH staged AS (
       INSERT INTO passages (document, generation, "order", title, headings, page, file_id, start, "end", text)
       SELECT $1, $2, draft."order", draft.title, draft.headings, draft.page, draft."fileId", draft.start, draft."end",
         draft.text
       FROM jsonb_to_recordset($3::jsonb) AS draft("order" integer, title text, headings jsonb, page integer,
         "fileId" integer, start integer, "end" integer, text text)
       RETURNING id, "order")
     INSERT INTO embeddings (passage, model, v)
     SELECT staged.id, $4, vectors.v::vector
     FROM unnest($5::integer[], $6::text[]) AS vectors("order", v)
     JOIN staged ON staged."order" = vectors."order"`,
    [
      document,
      generation,
      JSON.stringify(passages.map(withoutNul)),
      embedded?.model ?? '',
      embedded ? passages.map((passage) => passage.order) : [],
      embedded?.vectors.map(vectorLiteral) ?? [],
    ],
  )
}

// PostgreSQL stores no U+0000. The replacement character is as long, so that offsets stay what they are.
const withoutNul = (passage: PassageDraft): PassageDraft => ({
  ...passage,
  text: passage.text.replaceAll('\u0000', '\uFFFD'),
})
