import type { Queryable } from '@/src/database/queryable'

/** A word of the network's own glossary: what it is short for, what else it is called. */
export type GlossaryRow = { term: string; expansion?: string; synonyms: string[] }

/** What tells one state of the published glossary from another: cheap enough to ask before each question. */
export async function glossaryVersion({ db }: { db: Queryable }): Promise<string> {
  const { rows } = await db.query<{ version: string }>(
    `SELECT count(*) || ' ' || coalesce(max(updated_at)::text, '') AS version FROM glossary WHERE _status = 'published'`,
  )
  return rows[0]?.version ?? ''
}

/** The published glossary. */
export async function readGlossary({ db }: { db: Queryable }): Promise<GlossaryRow[]> {
  const { rows } = await db.query<Omit<GlossaryRow, 'expansion'> & { expansion: string | null }>(
    `SELECT g.term, g.expansion,
       ARRAY(SELECT t.text FROM glossary_texts AS t WHERE t.parent_id = g.id AND t.path = 'synonyms'
             ORDER BY t."order")::text[] AS synonyms
     FROM glossary AS g WHERE g._status = 'published' ORDER BY g.id`,
  )
  return rows.map(({ expansion, ...row }) => ({ ...row, ...(expansion && { expansion }) }))
}
