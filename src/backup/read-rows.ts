import type { Queryable } from '@/src/database/queryable'
import { quoteName, rowAsJson, type Table } from './catalog/tables'

const rowsAtOnce = 50
const memberSize = 1_000_000

/** The rows of a table as lines of JSON, gathered into texts of about a megabyte, with how many rows each has. */
export async function* readRows({
  db,
  table,
}: {
  db: Queryable
  table: Table
}): AsyncGenerator<{ text: string; rows: number }> {
  const order = table.key && `ORDER BY ${table.key}`
  await db.query(
    `DECLARE backup_rows NO SCROLL CURSOR FOR
     SELECT ${rowAsJson(table)} AS line FROM public.${quoteName(table.name)} ${order}`,
  )
  let lines: string[] = []
  let size = 0
  for (;;) {
    const { rows } = await db.query<{ line: string }>(`FETCH ${rowsAtOnce} FROM backup_rows`)
    for (const { line } of rows) {
      lines.push(line)
      size += line.length
    }
    const last = rows.length < rowsAtOnce
    if (lines.length > 0 && (last || size >= memberSize)) {
      yield { text: `${lines.join('\n')}\n`, rows: lines.length }
      lines = []
      size = 0
    }
    if (last) break
  }
  await db.query('CLOSE backup_rows')
}
