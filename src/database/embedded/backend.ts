import type { PGlite } from '@electric-sql/pglite'
import { startupPacket } from './protocol'

/** The one session of the embedded database, as the multiplexer sees it. Calls must not overlap. */
export type Backend = {
  /** What a client that has just signed in is told: parameters, then ReadyForQuery. */
  greeting: Buffer
  /** Sends a whole pipeline and gives the whole answer; throws only when the database itself has died. */
  exchange(pipeline: Buffer): Promise<Buffer>
  /** Settings changed in this session and not since reset. */
  changedSettings(): Promise<Map<string, string>>
  /** Rows of one of the multiplexer's own questions. Only between transactions. */
  rows<Row>(sql: string): Promise<Row[]>
}

/** Wraps an open PGlite. */
export async function createBackend(database: PGlite): Promise<Backend> {
  const exchange = async (pipeline: Buffer): Promise<Buffer> => {
    const parts: Buffer[] = []
    await database.runExclusive(() =>
      database.execProtocolRawStream(new Uint8Array(pipeline), {
        onRawData: (data) => parts.push(Buffer.from(data)),
      }),
    )
    return Buffer.concat(parts)
  }
  const rows = async <Row>(sql: string): Promise<Row[]> => (await database.query<Row>(sql)).rows
  return {
    greeting: await exchange(startupPacket({ user: 'postgres', database: 'postgres' })),
    exchange,
    rows,
    async changedSettings() {
      const found = await rows<{ name: string; setting: string }>(
        `SELECT name, current_setting(name) AS setting FROM pg_settings WHERE source = 'session'`,
      )
      return new Map(found.map(({ name, setting }) => [name, setting]))
    },
  }
}
