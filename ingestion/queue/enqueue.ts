import type { Queryable } from '@/src/database/queryable'

/**
 * Puts a document into the queue, in the transaction that changed it. A row that already waits now stands for the
 * newest content, as if it had just been put there; what failed before is forgotten.
 */
export async function enqueueIndexing(args: {
  db: Queryable
  document: number
  contentHash: string
}): Promise<void> {
  await args.db.query(
    `INSERT INTO indexings (document, state, content_hash) VALUES ($1, 'waiting', $2)
     ON CONFLICT (document) WHERE state = 'waiting'
     DO UPDATE SET content_hash = excluded.content_hash, attempt = 0, not_before = NULL, created_at = now()`,
    [args.document, args.contentHash],
  )
}

/** Whether an attempt at exactly this content waits or runs. */
export async function isUnderWay(args: {
  db: Queryable
  document: number
  contentHash: string
}): Promise<boolean> {
  const { rows } = await args.db.query(
    `SELECT 1 FROM indexings WHERE document = $1 AND content_hash = $2 AND state IN ('waiting', 'running')`,
    [args.document, args.contentHash],
  )
  return rows.length > 0
}

/** Takes a document out of the queue: what is served is what the record says, or nothing may be served. */
export async function supersedeWaiting({ db, document }: { db: Queryable; document: number }): Promise<void> {
  await db.query(
    `UPDATE indexings SET state = 'superseded', finished_at = now() WHERE document = $1 AND state = 'waiting'`,
    [document],
  )
}

/**
 * Queues every published document that serves passages without a vector of this model: after another model was chosen,
 * or after a time without embeddings. The passages served go on serving meanwhile.
 */
export async function enqueueMissingVectors({ db, model }: { db: Queryable; model: string }): Promise<void> {
  await db.query(
    `INSERT INTO indexings (document, state, content_hash)
     SELECT d.id, 'waiting', d.content_hash FROM documents AS d
     WHERE d.state = 'published' AND EXISTS (
       SELECT 1 FROM passages AS p WHERE p.document = d.id AND p.generation = d.generation AND NOT EXISTS (
         SELECT 1 FROM embeddings AS e WHERE e.passage = p.id AND e.model = $1))
     ORDER BY d.id
     ON CONFLICT (document) WHERE state = 'waiting' DO NOTHING`,
    [model],
  )
}

/** Queues one published record again, whatever became of its former attempts. `false` if none such is published. */
export async function enqueueAgain(args: {
  db: Queryable
  collection: string
  recordId: string
}): Promise<boolean> {
  const { rows } = await args.db.query(
    `INSERT INTO indexings (document, state, content_hash)
     SELECT id, 'waiting', content_hash FROM documents
     WHERE collection = $1 AND record_id = $2 AND state = 'published'
     ON CONFLICT (document) WHERE state = 'waiting' DO UPDATE SET attempt = 0, not_before = NULL
     RETURNING document`,
    [args.collection, args.recordId],
  )
  return rows.length > 0
}

/** Queues every published document again: what is served goes on serving meanwhile. Gives how many now wait. */
export async function enqueueAll({ db }: { db: Queryable }): Promise<number> {
  const { rows } = await db.query(
    `INSERT INTO indexings (document, state, content_hash)
     SELECT id, 'waiting', content_hash FROM documents WHERE state = 'published' ORDER BY id
     ON CONFLICT (document) WHERE state = 'waiting' DO NOTHING RETURNING document`,
  )
  return rows.length
}
