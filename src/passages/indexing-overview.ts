import type { Queryable } from '@/src/database/queryable'

/** A document that an editor has to look at. */
export type ListedDocument = { collection: string; recordId: string; title: string }
export type FailedDocument = ListedDocument & { errorId: string; errorMessage: string; willRetry: boolean }
export type OutdatedDocument = ListedDocument & { reviewDate: string }

/** What stands in the base: how many documents are served and wait, and which fail or are past their review date. */
export type IndexingOverview = {
  published: number
  waiting: number
  failing: FailedDocument[]
  failingCount: number
  outdated: OutdatedDocument[]
  outdatedCount: number
}

const named = 'd.collection, d.record_id AS "recordId", d.title'

/** The last attempt of each published document, where it failed and none has been made since. */
const failed = `
  SELECT DISTINCT ON (i.document) i.document, i.state, i.error_id, i.error_message FROM indexings AS i
  WHERE i.state IN ('done', 'failed') ORDER BY i.document, i.id DESC`

async function readFailing(db: Queryable, limit: number) {
  const { rows } = await db.query<FailedDocument & { total: number }>(
    `SELECT ${named}, f.error_id AS "errorId", f.error_message AS "errorMessage",
       EXISTS (SELECT 1 FROM indexings AS w WHERE w.document = d.id AND w.state IN ('waiting', 'running'))
         AS "willRetry",
       count(*) OVER ()::integer AS total
     FROM (${failed}) AS f JOIN documents AS d ON d.id = f.document
     WHERE f.state = 'failed' AND d.state = 'published' ORDER BY d.id DESC LIMIT $1`,
    [limit],
  )
  return rows
}

async function readOutdated(args: { db: Queryable; today: string; limit: number }) {
  const { rows } = await args.db.query<OutdatedDocument & { total: number }>(
    `SELECT ${named}, d.review_date::text AS "reviewDate", count(*) OVER ()::integer AS total
     FROM documents AS d WHERE d.state = 'published' AND d.review_date <= $1::date
     ORDER BY d.review_date, d.id LIMIT $2`,
    [args.today, args.limit],
  )
  return rows
}

const counted = <Row extends { total: number }>(rows: Row[]) => ({
  list: rows.map(({ total: _, ...row }) => row),
  count: rows[0]?.total ?? 0,
})

/** Reads the overview; `today` is a day (`2026-03-20`), lists hold `limit` documents at most. */
export async function readIndexingOverview(args: {
  db: Queryable
  today: string
  limit?: number
}): Promise<IndexingOverview> {
  const { db, today, limit = 20 } = args
  const { rows } = await db.query<{ published: number; waiting: number }>(
    `SELECT (SELECT count(*)::integer FROM documents WHERE state = 'published') AS published,
       (SELECT count(*)::integer FROM indexings WHERE state IN ('waiting', 'running')) AS waiting`,
  )
  const failing = counted(await readFailing(db, limit))
  const outdated = counted(await readOutdated({ db, today, limit }))
  return {
    published: rows[0]?.published ?? 0,
    waiting: rows[0]?.waiting ?? 0,
    failing: failing.list,
    failingCount: failing.count,
    outdated: outdated.list,
    outdatedCount: outdated.count,
  }
}
