import { sql } from '@payloadcms/db-postgres'
import type { BasePayload, PayloadRequest } from 'payload'
import type { Queryable } from '@/src/database/queryable'

const toDrizzle = (text: string, values: unknown[]) =>
  sql.join(
    text
      .split(/(\$\d+)/)
      .map((piece) =>
        /^\$\d+$/.test(piece) ? sql`${sql.param(values[Number(piece.slice(1)) - 1])}` : sql.raw(piece),
      ),
  )

/**
 * SQL inside the transaction of a Payload call, so that our rows and Payload's stand or fall together;
 * outside of one, on Payload's pool.
 */
export async function queryableOf({
  payload,
  req,
}: {
  payload: BasePayload
  req?: Pick<PayloadRequest, 'transactionID'>
}): Promise<Queryable> {
  const id = await req?.transactionID
  const session = id === undefined || id === null ? undefined : payload.db.sessions?.[id]
  const db = (session?.db as typeof payload.db.drizzle | undefined) ?? payload.db.drizzle
  return {
    query: async (text, values = []) => {
      const { rows, rowCount } = await db.execute(toDrizzle(text, values))
      return { rows: rows as never, rowCount }
    },
  }
}
