import type { Pool } from '@/src/database/pool'
import type { Queryable } from '@/src/database/queryable'

/**
 * Yields what `work` reads and gives its result, all of it as the base was at one moment, whatever others write meanwhile. On a server nobody
 * waits for it; on the embedded database, which has one session, others wait until it ends.
 */
export async function* inSnapshot<Item, Result>({
  pool,
  work,
}: {
  pool: Pool
  work: (db: Queryable) => AsyncGenerator<Item, Result>
}): AsyncGenerator<Item, Result> {
  const client = await pool.connect()
  const notice = () => undefined
  client.on('error', notice)
  let whole = false
  try {
    await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY')
    // A slow disk may make us wait between two questions, and a large table may take its time.
    await client.query('SET LOCAL idle_in_transaction_session_timeout = 0')
    await client.query('SET LOCAL statement_timeout = 0')
    const result = yield* work(client)
    await client.query('COMMIT')
    whole = true
    return result
  } finally {
    if (!whole) await client.query('ROLLBACK').catch(notice)
    client.off('error', notice)
    client.release(!whole)
  }
}
