import type { Queryable } from '@/src/database/queryable'
import type { Visibility } from '@/src/visibility/visibility'

/**
 * The ids of files that some published document of these visibilities holds.
 * With `fileId` only that one is looked for, which an index answers.
 */
export async function filesHeldInSight({
  db,
  visibilities,
  fileId,
}: {
  db: Queryable
  visibilities: readonly Visibility[]
  fileId?: number
}): Promise<number[]> {
  const { rows } = await db.query<{ file: number }>(
    `SELECT DISTINCT held.file FROM documents AS d, unnest(d.files) AS held(file)
      WHERE d.state = 'published' AND d.visibility = ANY($1::text[])
        AND ($2::integer IS NULL OR (d.files @> ARRAY[$2::integer] AND held.file = $2))`,
    [[...visibilities], fileId ?? null],
  )
  return rows.map((row) => row.file)
}
