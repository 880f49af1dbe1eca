import type { Queryable } from '@/src/database/queryable'
import type { Findings } from '@/src/documents/findings'

/** One attempt to index a document, as its row tells it; `seconds` is how long it took or has taken. */
export type AttemptState = {
  state: 'waiting' | 'running' | 'done' | 'failed' | 'superseded'
  attempt: number
  passages?: number
  seconds?: number
  errorId?: string
  errorMessage?: string
  createdAt: string
}

/** Where a record stands in the base: `isUpdating` while its former version serves; attempts newest first. */
export type IndexingState = {
  state: 'published' | 'unpublished' | 'deleted'
  served: number
  isUpdating: boolean
  attempts: AttemptState[]
  findings?: Findings
}

const iso = (column: string) => `to_char(${column} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')`

const attemptColumns = `i.state, i.attempt, i.passages, i.error_id AS "errorId", i.error_message AS "errorMessage",
  ${iso('i.created_at')} AS "createdAt",
  round(extract(epoch FROM coalesce(i.finished_at, now()) - i.started_at)::numeric, 1)::float8 AS seconds`

const dropNulls = <Row extends object>(row: Row) =>
  Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null)) as AttemptState

type DocumentRow = Pick<IndexingState, 'state' | 'served' | 'isUpdating'> & {
  id: number
  findings: Findings | null
}

/** Reads where a record stands; nothing for one that was never published. At most five attempts. */
export async function readIndexingState(args: {
  db: Queryable
  collection: string
  recordId: string
}): Promise<IndexingState | undefined> {
  const { db, collection, recordId } = args
  const { rows } = await db.query<DocumentRow>(
    `SELECT d.id, d.state, d.generation > 0 AND d.content_hash IS DISTINCT FROM d.indexed_hash AS "isUpdating",
       (SELECT count(*)::integer FROM passages AS p WHERE p.document = d.id AND p.generation = d.generation) AS served,
       (SELECT i.findings FROM indexings AS i WHERE i.id = d.generation) AS findings
     FROM documents AS d WHERE d.collection = $1 AND d.record_id = $2`,
    [collection, recordId],
  )
  const [document] = rows
  if (!document) return undefined
  const attempts = await db.query<AttemptState>(
    `SELECT ${attemptColumns} FROM indexings AS i WHERE i.document = $1 ORDER BY i.id DESC LIMIT 5`,
    [document.id],
  )
  const { state, served, isUpdating, findings } = document
  return {
    state,
    served,
    isUpdating,
    findings: findings ?? undefined,
    attempts: attempts.rows.map(dropNulls),
  }
}
