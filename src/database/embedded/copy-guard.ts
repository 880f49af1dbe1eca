import { frame, Kind, simpleQuery, sqlOf } from './protocol'

const space = String.raw`(?:\s|--[^\n]*(?:\n|$)|/\*[\s\S]*?\*/)*`
const copyFromStdin = new RegExp(String.raw`(?:^|;)${space}copy\b[^;]*\bfrom${space}stdin\b`, 'i')

const refusal = `DO $refused$ BEGIN RAISE EXCEPTION USING ERRCODE = '0A000',
  MESSAGE = 'COPY FROM STDIN is not supported by the embedded database'; END $refused$`

/**
 * COPY FROM STDIN ends the embedded backend, so it never reaches it: the message is replaced by one that raises
 * SQLSTATE 0A000 in its place. The backend itself then fails the transaction and answers in the right order.
 */
export function withoutCopyFromStdin(message: Buffer): Buffer {
  if (message[0] !== Kind.query && message[0] !== Kind.parse) return message
  if (!copyFromStdin.test(sqlOf(message))) return message
  if (message[0] === Kind.query) return simpleQuery(refusal)
  const name = message.subarray(5, message.indexOf(0, 5) + 1)
  return frame(Kind.parse, Buffer.concat([name, Buffer.from(`${refusal}\0`, 'utf8'), Buffer.alloc(2)]))
}
