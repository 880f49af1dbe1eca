import pg from 'pg'
import { databaseError } from './database-error'
import { surviveDisconnects } from './survive-disconnects'

/** `pg`'s pool of connections. */
export type Pool = pg.Pool

const connectMs = 10_000
const statementMs = 60_000

/**
 * A pool of connections to `url`. `max` is at least 2, because a nested question would otherwise wait for its own
 * asker. A connection that dies is replaced at its next use instead of ending the process.
 */
export function createPool(params: { url: string; max?: number }): Pool {
  const pool = new pg.Pool({
    connectionString: params.url,
    max: Math.max(2, params.max ?? 10),
    connectionTimeoutMillis: connectMs,
    statement_timeout: statementMs,
    idle_in_transaction_session_timeout: statementMs,
    keepAlive: true,
  })
  surviveDisconnects(pool)
  return pool
}

/**
 * Runs `work` in one transaction and gives its result; rolls back and rethrows when it throws. Errors of the connection
 * become `unavailable:database`, `timeout:database` or `full:disk`; PostgreSQL's other errors stay what they are.
 * Never call a model inside: on the embedded database one open transaction holds everybody up.
 */
export async function withTransaction<Result>(
  pool: Pool,
  work: (client: pg.PoolClient) => Promise<Result>,
): Promise<Result> {
  const client = await pool.connect().catch((error: unknown) => {
    throw databaseError(error)
  })
  let broken = false
  const noteBreak = (): void => {
    broken = true
  }
  client.on('error', noteBreak)
  try {
    await client.query('BEGIN')
    const result = await work(client)
    const { command } = await client.query('COMMIT')
    // PostgreSQL answers the COMMIT of a failed transaction with "ROLLBACK", and no error.
    if (command !== 'COMMIT') throw new Error('the transaction had failed and was rolled back')
    return result
  } catch (error) {
    await client.query('ROLLBACK').catch(noteBreak)
    throw databaseError(error)
  } finally {
    client.off('error', noteBreak)
    client.release(broken)
  }
}
