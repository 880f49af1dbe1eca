import type { Pool } from '@/src/database/pool'
import type { CorpusDocument } from '../labelled-set/labelled-set'
import { type Peer, peerDepth, wholeText } from './peer'

const rowsAtOnce = 200

/**
 * PostgreSQL's full-text search as its manual shows it: configuration `french`, a GIN index, `ts_rank_cd`. Words are
 * joined by OR: with AND a natural question finds nothing.
 */
export async function postgresPeer({
  pool,
  corpus,
}: {
  pool: Pool
  corpus: CorpusDocument[]
}): Promise<Peer> {
  await pool.query('CREATE TABLE peer_documents (id text PRIMARY KEY, words tsvector NOT NULL)')
  for (let from = 0; from < corpus.length; from += rowsAtOnce) {
    const rows = corpus.slice(from, from + rowsAtOnce)
    // A tsvector holds at most 1 MB.
    await pool.query(
      `INSERT INTO peer_documents
       SELECT id, to_tsvector('french', left(text, 500000)) FROM unnest($1::text[], $2::text[]) AS new(id, text)`,
      [rows.map(({ id }) => id), rows.map((row) => wholeText(row).replaceAll('\u0000', ' '))],
    )
  }
  await pool.query('CREATE INDEX peer_documents_words ON peer_documents USING gin (words)')
  return {
    name: 'PostgreSQL french, ts_rank_cd',
    search: async (question) => {
      const { rows } = await pool.query<{ id: string }>(
        `WITH asked AS (
           SELECT to_tsquery('simple', string_agg(quote_literal(word), ' | ')) AS query
           FROM unnest(tsvector_to_array(to_tsvector('french', $1))) AS word)
         SELECT id FROM peer_documents, asked WHERE words @@ query
         ORDER BY ts_rank_cd(words, query) DESC, id LIMIT ${peerDepth}`,
        [question],
      )
      return rows.map(({ id }) => id)
    },
  }
}
