import type { Queryable } from '@/src/database/queryable'

/** Deleting many rows at once would hold up everybody on the embedded database. */
const portion = 50

/**
 * Deletes a document's passages that neither serve nor are being staged, in small portions. Gives how many went.
 */
export async function sweepOldGenerations(args: { db: Queryable; document: number }): Promise<number> {
  let swept = 0
  for (;;) {
    const { rowCount } = await args.db.query(
      `DELETE FROM passages WHERE id IN (
         SELECT p.id FROM passages AS p JOIN documents AS d ON d.id = p.document
         WHERE p.document = $1 AND p.generation <> d.generation
           AND NOT EXISTS (SELECT 1 FROM indexings AS i WHERE i.id = p.generation AND i.state = 'running')
         LIMIT ${portion})`,
      [args.document],
    )
    swept += rowCount ?? 0
    if ((rowCount ?? 0) < portion) return swept
  }
}

/**
 * Deletes what deleted records left: their passages now, their rows a day later, when every index has read in the
 * change feed that they are gone.
 */
export async function sweepDeleted({ db }: { db: Queryable }): Promise<void> {
  const { rows } = await db.query<{ id: number }>(`SELECT id FROM documents WHERE state = 'deleted'`)
  for (const { id } of rows) await sweepOldGenerations({ db, document: id })
  await db.query(
    `DELETE FROM documents AS d WHERE state = 'deleted' AND updated_at < now() - interval '1 day'
       AND NOT EXISTS (SELECT 1 FROM passages AS p WHERE p.document = d.id)`,
  )
}
