import { closeStatement, frame, Kind, sync } from './protocol'

/** The prepared statements of one client, under names that no other client of the shared session can have. */
export type Statements = {
  /** The same message with the client's statement name exchanged for the shared session's. */
  rename(message: Buffer): Buffer
  /** A pipeline that closes all of them, or nothing when there are none. */
  closeAll(): Buffer | undefined
}

/** Where a message has a statement's name: after how many bytes, and whether a portal's name stands before it. */
function nameAt(message: Buffer): number | undefined {
  if (message[0] === Kind.parse) return 5
  if (message[0] === Kind.bind) return message.indexOf(0, 5) + 1
  const aboutStatement = message[5] === 0x53
  return (message[0] === Kind.describe || message[0] === Kind.close) && aboutStatement ? 6 : undefined
}

/**
 * Statements prepared through the protocol live as long as the connection that made them. All clients share one
 * backend session, so each gets names of its own (`s3_1`), short because PostgreSQL keeps only 63 bytes of a name.
 * Unnamed statements need nothing: drivers send them in the pipeline that uses them, which stays whole.
 */
export function createStatements(client: number): Statements {
  const names = new Map<string, string>()
  const nameFor = (name: string): string => {
    const known = names.get(name)
    if (known) return known
    const made = `s${client}_${names.size + 1}`
    names.set(name, made)
    return made
  }
  return {
    rename(message) {
      const start = nameAt(message)
      if (start === undefined || message[start] === 0) return message
      const end = message.indexOf(0, start)
      const renamed = Buffer.from(nameFor(message.toString('utf8', start, end)), 'utf8')
      const kind = message[0] ?? 0
      return frame(kind, Buffer.concat([message.subarray(5, start), renamed, message.subarray(end)]))
    },
    closeAll() {
      if (names.size === 0) return undefined
      return Buffer.concat([...[...names.values()].map(closeStatement), sync()])
    },
  }
}
