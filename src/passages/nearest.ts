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

/** More neighbours than this an HNSW search of pgvector does not keep in view. */
const mostInView = 1000

const whatIsSeen = "d.state = 'published' AND d.visibility = ANY($2::text[])"

/**
 * Looks at twice as many neighbours as are wanted and drops those that may not be seen. Two steps, because with the
 * joins beside it the planner takes the index for too dear and compares every vector (126 ms of 38 000, this 11).
 */
const amongTheNearest = ({ name, type }: ReturnType<typeof constants>) =>
  `WITH near AS MATERIALIZED (
     SELECT e.passage, e.v::${type} <=> $1::${type} AS distance FROM embeddings AS e
     WHERE e.model = ${name} ORDER BY e.v::${type} <=> $1::${type} LIMIT 2 * $3)
   SELECT seen.document, seen.passage, 1 - near.distance AS cosine
   FROM near CROSS JOIN LATERAL (
     SELECT p.document, p.id AS passage FROM passages AS p
     JOIN documents AS d ON d.id = p.document AND d.generation = p.generation
     WHERE p.id = near.passage AND ${whatIsSeen} OFFSET 0) AS seen
   ORDER BY near.distance LIMIT $3`

/** Looks at every passage that may be seen, or goes on through the index until `limit` are found. */
const amongAll = ({ name, type }: ReturnType<typeof constants>) =>
  `SELECT p.document, p.id AS passage, 1 - (e.v::${type} <=> $1::${type}) AS cosine
   FROM embeddings AS e
   JOIN passages AS p ON p.id = e.passage
   JOIN documents AS d ON d.id = p.document AND d.generation = p.generation
   WHERE e.model = ${name} AND ${whatIsSeen}
   ORDER BY e.v::${type} <=> $1::${type} LIMIT $3`

/**
 * The nearest passages that may be seen, nearest first. An ordinary HNSW search looks at a fixed number of neighbours and
 * filters them afterwards, which can leave nothing of a small circle's documents: where it leaves fewer than `limit`,
 * the search is done again among all that may be seen, with pgvector's iterative scan (0.8, `hnsw.iterative_scan`). The
 * settings only last for this transaction.
 */
export async function denseCandidates(args: {
  pool: Transactor
  vector: Float32Array
  model: string
  visibilities: readonly Visibility[]
  limit: number
}): Promise<NearPassage[]> {
  const { pool, vector, visibilities, limit } = args
  const inView = Math.min(mostInView, 2 * limit)
  const parameters = [vectorLiteral(vector), [...visibilities], limit]
  const client = await pool.connect()
  let broken = true
  try {
    await client.query(
      `BEGIN READ ONLY; SET LOCAL hnsw.iterative_scan = strict_order; SET LOCAL hnsw.ef_search = ${inView}`,
    )
    const near = await client.query<NearPassage>(amongTheNearest(constants(args)), parameters)
    const { rows } =
      near.rows.length < limit ? await client.query<NearPassage>(amongAll(constants(args)), parameters) : near
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
