import type { Queryable } from '@/src/database/queryable'
import { insertFromJson, type Table } from './catalog/tables'

const rowsAtOnce = 50
const textAtOnce = 1_000_000
const newline = 0x0a

/** The lines of a member, without holding all of it at once. */
async function* linesOf(content: AsyncIterable<Buffer>): AsyncGenerator<string> {
  let rest: Buffer[] = []
  for await (const chunk of content) {
    let from = 0
    for (let at = chunk.indexOf(newline); at >= 0; at = chunk.indexOf(newline, from)) {
      yield Buffer.concat([...rest, chunk.subarray(from, at)]).toString('utf8')
      rest = []
      from = at + 1
    }
    rest.push(chunk.subarray(from))
  }
  const last = Buffer.concat(rest).toString('utf8')
  if (last) yield last
}

/** Inserts a member's rows in small portions; gives how many they were. */
export async function loadRows(args: {
  db: Queryable
  table: Table
  content: AsyncIterable<Buffer>
}): Promise<number> {
  const { db, table, content } = args
  const insert = insertFromJson(table)
  let portion: string[] = []
  let size = 0
  let loaded = 0
  const flush = async () => {
    if (portion.length > 0) await db.query(insert, [`[${portion.join(',')}]`])
    loaded += portion.length
    portion = []
    size = 0
  }
  for await (const line of linesOf(content)) {
    portion.push(line)
    size += line.length
    if (portion.length >= rowsAtOnce || size >= textAtOnce) await flush()
  }
  await flush()
  return loaded
}
