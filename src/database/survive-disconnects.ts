import type { Pool } from './pool'

/**
 * Lets a process outlive its database: an error on a connection that nobody waits for would otherwise end it. Whoever
 * does wait still gets the error, and the pool opens a new connection for the next question.
 */
export function surviveDisconnects(pool: Pick<Pool, 'on'>): void {
  pool.on('error', () => {})
  pool.on('connect', (client) => client.on('error', () => {}))
}
