import type { Queryable } from '@/src/database/queryable'
import type { Visibility } from '@/src/visibility/visibility'
import { vectorLiteral } from './vector-literal'

/** A passage's nearness to a question: `cosine` lies in -1..1. Ids are those of the tables. */
export type NearPassage = { document: number; passage: number; cosine: number }

/** What can open a transaction of its own: a `pg` pool. */
export type Transactor = { connect: () => Promise<Queryable & { release: (broken?: boolean) => void }> }

// The partial index of a model is used only where the model stands in the statement as a constant.
function constants({ model, vector }: { model: string; vector: Float32Array }) {
  if (!/^[\w.:/-]{1,120}$/.test(model)) throw new RangeError('a model name of letters, digits and . : / - _')
  return { name: `'${model}'`, type: `vector(${vector.length})` }
}

/**
 * The nearest passages that may be seen, nearest first. An ordinary HNSW search looks at a fixed number of neighbours and
 * filters them afterwards, which can leave nothing of a small circle's documents; the iterative scan goes on until
 * `limit` are found (pgvector 0.8, `hnsw.iterative_scan`), and that setting only lasts for this transaction.
 */
export async function denseCandidates(args: {
  pool: Transactor
  vector: Float32Array
  model: string
  visibilities: readonly Visibility[]
  limit: number
}): Promise<NearPassage[]> {
  const { pool, vector, visibilities, limit } = args
  const { name, type } = constants(args)
  const client = await pool.connect()
  let broken = true
  try {
    await client.query(
      'BEGIN READ ONLY; SET LOCAL hnsw.iterative_scan = strict_order; SET LOCAL hnsw.ef_search = 100',
    )
    const { rows } = await client.query<NearPassage>(
      `SELECT p.document, p.id AS passage, 1 - (e.v::${type} <=> $1::${type}) AS cosine
       FROM embeddings AS e
       JOIN passages AS p ON p.id = e.passage
       JOIN documents AS d ON d.id = p.document AND d.generation = p.generation
       WHERE e.model = ${name} AND d.state = 'published' AND d.visibility = ANY($2::text[])
       ORDER BY e.v::${type} <=> $1::${type} LIMIT $3`,
      [vectorLiteral(vector), [...visibilities], limit],
    )
    await client.query('COMMIT')
    broken = false
    return rows
  } finally {
    if (broken) await client.query('ROLLBACK').catch(() => {})
    client.release(broken)
  }
}

/** The exact cosine of every passage that these documents serve. Passages without a vector are left out. */
export async function cosines(args: {
  db: Queryable
  vector: Float32Array
  model: string
  documentIds: number[]
}): Promise<NearPassage[]> {
  const { name, type } = constants(args)
  const { rows } = await args.db.query<NearPassage>(
    `SELECT p.document, p.id AS passage, 1 - (e.v::${type} <=> $1::${type}) AS cosine
     FROM documents AS d
     JOIN passages AS p ON p.document = d.id AND p.generation = d.generation
     JOIN embeddings AS e ON e.passage = p.id AND e.model = ${name}
     WHERE d.id = ANY($2::integer[])`,
    [vectorLiteral(args.vector), args.documentIds],
  )
  return rows
}
