/**
 * The few pieces of PostgreSQL's wire protocol (version 3.0) that the multiplexer reads or writes itself.
 * Source: PostgreSQL documentation, "Frontend/Backend Protocol", "Message Formats".
 */

/** First byte of the client's messages that the multiplexer looks at. */
export const Kind = {
  query: 0x51,
  parse: 0x50,
  bind: 0x42,
  describe: 0x44,
  close: 0x43,
  sync: 0x53,
  flush: 0x48,
  functionCall: 0x46,
  password: 0x70,
  terminate: 0x58,
  copyData: 0x64,
  copyDone: 0x63,
  copyFail: 0x66,
} as const

/** Codes that stand where a start-up packet has its version. */
export const StartupCode = { protocol3: 196608, ssl: 80877103, gss: 80877104, cancel: 80877102 } as const

/** What the backend says when it is done with a message: no transaction, in one, or in a failed one. */
export type TransactionStatus = 'I' | 'T' | 'E'

/** Frames a body: one type byte, four bytes of length (which count themselves), the body. */
export function frame(kind: number, body: Buffer): Buffer {
  const head = Buffer.alloc(5)
  head[0] = kind
  head.writeInt32BE(4 + body.length, 1)
  return Buffer.concat([head, body])
}

/** ErrorResponse with an SQLSTATE `code`; severity `FATAL` announces that the connection ends. */
export function errorResponse(params: {
  code: string
  message: string
  severity?: 'ERROR' | 'FATAL'
}): Buffer {
  const severity = params.severity ?? 'ERROR'
  return frame(
    0x45,
    Buffer.from(`S${severity}\0V${severity}\0C${params.code}\0M${params.message}\0\0`, 'utf8'),
  )
}

/** ReadyForQuery. */
export const readyForQuery = (status: TransactionStatus): Buffer => frame(0x5a, Buffer.from(status, 'latin1'))

/** A simple query. */
export const simpleQuery = (text: string): Buffer => frame(Kind.query, Buffer.from(`${text}\0`, 'utf8'))

/** Sync: ends a pipeline; a backend that skips messages after an error listens again from here. */
export const sync = (): Buffer => frame(Kind.sync, Buffer.alloc(0))

/** Close of one prepared statement; unlike DEALLOCATE it is no error when there is none. */
export const closeStatement = (name: string): Buffer => frame(Kind.close, Buffer.from(`S${name}\0`, 'utf8'))

/** The start-up packet of a session. */
export function startupPacket(parameters: Record<string, string>): Buffer {
  const pairs = Object.entries(parameters).flat()
  const body = Buffer.from(`${pairs.join('\0')}\0\0`, 'utf8')
  const head = Buffer.alloc(8)
  head.writeInt32BE(8 + body.length, 0)
  head.writeInt32BE(StartupCode.protocol3, 4)
  return Buffer.concat([head, body])
}

/** Transaction status at the end of a backend's answer, or nothing when it ends without ReadyForQuery. */
export function finalStatus(answer: Buffer): TransactionStatus | undefined {
  const at = answer.length - 6
  if (at < 0 || answer[at] !== 0x5a || answer.readInt32BE(at + 1) !== 5) return undefined
  return String.fromCharCode(answer[at + 5] ?? 0) as TransactionStatus
}

/** The text of a Query or Parse frame (without the statement's name), else an empty string. */
export function sqlOf(message: Buffer): string {
  if (message[0] === Kind.query) return message.toString('utf8', 5, message.length - 1)
  if (message[0] !== Kind.parse) return ''
  const start = message.indexOf(0, 5) + 1
  return message.toString('utf8', start, message.indexOf(0, start))
}
