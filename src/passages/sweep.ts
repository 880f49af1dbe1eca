import type { Queryable } from '@/src/database/queryable'

/** Deleting many rows at once would hold up everybody on the embedded database. */
const portion = 50

const isLeftOver = `p.generation <> d.generation
  AND NOT EXISTS (SELECT 1 FROM indexings AS i WHERE i.id = p.generation AND i.state = 'running')`

/**
 * Deletes the passages that neither serve nor are being staged, of one document or of all, in small portions.
 * Gives how many went.
 */
export async function sweepOldGenerations({
  db,
  document,
}: {
  db: Queryable
  document?: number
}): Promise<number> {
  let swept = 0
  for (;;) {
    const { rowCount } = await db.query(
      `DELETE FROM passages WHERE id IN (
         SELECT p.id FROM passages AS p JOIN documents AS d ON d.id = p.document
         WHERE ($1::integer IS NULL OR p.document = $1) AND ${isLeftOver} LIMIT ${portion})`,
      [document ?? null],
    )
    swept += rowCount ?? 0
    if ((rowCount ?? 0) < portion) return swept
  }
}

/** Deletes the rows of records deleted more than a day ago: every index has read the change feed by then. */
export async function sweepDeleted({ db }: { db: Queryable }): Promise<void> {
  await db.query(
    `DELETE FROM documents AS d WHERE state = 'deleted' AND updated_at < now() - interval '1 day'
       AND NOT EXISTS (SELECT 1 FROM passages AS p WHERE p.document = d.id)`,
  )
}
