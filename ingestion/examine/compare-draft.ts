import type { Extractor } from '@/ingestion/index/extractor'
import type { Queryable } from '@/src/database/queryable'
import type { ComparedPassage, Comparison } from '@/src/documents/findings'
import { readReadings } from '@/src/passages/file-readings'
import type { Visibility } from '@/src/visibility/visibility'
import { type Draft, ownPassages } from './examine-draft'
import { pairPassages } from './pair-passages'

type Other = Pick<Comparison, 'title' | 'address' | 'updatedAt'> & { sourceDate: string | null }

async function readOther(args: { db: Queryable; document: number; seen: readonly Visibility[] }) {
  const values = [args.document, [...args.seen]]
  const { rows } = await args.db.query<Other>(
    `SELECT title, address, source_date AS "sourceDate",
       to_char(updated_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') AS "updatedAt"
     FROM documents WHERE id = $1 AND state = 'published' AND visibility = ANY($2::text[])`,
    values,
  )
  const passages = await args.db.query<ComparedPassage>(
    `SELECT p.text, p.headings, p.page FROM passages AS p JOIN documents AS d
       ON d.id = p.document AND d.generation = p.generation
     WHERE d.id = $1 AND d.state = 'published' AND d.visibility = ANY($2::text[]) ORDER BY p."order"`,
    values,
  )
  return rows[0] && { ...rows[0], passages: passages.rows }
}

/** Sets a draft beside a published document that this person may see; `undefined` where there is none. */
export async function compareDraft(args: {
  db: Queryable
  draft: Draft
  extract: Extractor
  other: number
  seen: readonly Visibility[]
}): Promise<Comparison | undefined> {
  const { db, draft, extract, seen } = args
  const other = await readOther({ db, document: args.other, seen })
  if (!other) return undefined
  const own = await ownPassages({ draft, extract })
  const readings = await readReadings({ db, files: draft.files.map(({ id }) => id), words: true })
  const mine = [
    ...own.map(({ text, headings, page }) => ({ text, headings, page })),
    ...readings.flatMap(({ passages }) => passages ?? []),
  ]
  const { passages: theirs, title, address, updatedAt, sourceDate } = other
  const pairs = pairPassages({ mine, theirs })
  return { title, address, updatedAt, sourceDate: sourceDate ?? undefined, ...pairs }
}
