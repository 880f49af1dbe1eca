import path from 'node:path'
import { parseArgs } from 'node:util'
import { isPasserelleError } from '@/src/errors/errors'
import { type OwnedFolder, ownFolder } from './own-folder'

/**
 * The owner process: `node --import tsx src/database/embedded/owner.ts --data DIR [--port N] [--follow-stdin]`.
 * Prints one line of JSON once it serves (`{ "url" }`) or can't (`{ "error": { id, details } }`, exit status 75), and
 * ends cleanly on SIGTERM and SIGINT. With `--follow-stdin` it also ends when its standard input does: a parent that
 * holds the other end of that pipe can't leave it behind, however it dies. Other commands may have joined meanwhile:
 * then it says `{ "staying": true }` and ends after the last of them.
 */
const { values } = parseArgs({
  options: {
    data: { type: 'string' },
    port: { type: 'string' },
    'follow-stdin': { type: 'boolean', default: false },
  },
})

const closingMs = 300

const say = (line: object): Promise<void> =>
  new Promise((resolve) => {
    process.stdout.write(`${JSON.stringify(line)}\n`, () => resolve())
  })

const crash = (error: unknown): void => {
  process.stderr.write(
    `[database] ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
  )
  // Let the farewell to the clients reach their sockets first.
  setTimeout(() => process.exit(70), 100)
}

const told = new Promise<void>((resolve) => {
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP']) process.on(signal, () => resolve())
})
const left = new Promise<void>((resolve) => {
  if (!values['follow-stdin']) return
  process.stdin
    .on('end', () => resolve())
    .on('error', () => resolve())
    .resume()
})
// A parent that is gone can't read what we print: that must not end us halfway through closing.
process.stdout.on('error', () => {})
process.stderr.on('error', () => {})

/** Waits for those who are still connected; the parent, whose own connections are just closing, is told if that lasts. */
async function forOthers(owned: OwnedFolder): Promise<void> {
  const unused = owned.unused()
  const staying = setTimeout(() => void say({ staying: true }), closingMs)
  await unused
  clearTimeout(staying)
}

try {
  const owned = await ownFolder({
    folder: path.resolve(values.data ?? '.data'),
    port: values.port ? Number(values.port) : undefined,
    onFatal: crash,
  })
  await say({ url: owned.url })
  await Promise.race([told, left.then(() => forOthers(owned))])
  await owned.close()
  process.exit(0)
} catch (error) {
  if (!isPasserelleError(error)) throw error
  await say({ error: { id: error.id, details: error.details } })
  process.exit(75)
}
