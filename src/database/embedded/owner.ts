import { parseArgs } from 'node:util'
import { isPasserelleError } from '@/src/errors/errors'
import { type OwnedFolder, ownFolder } from './own-folder'

/**
 * The owner process: `node --import tsx src/database/embedded/owner.ts --data DIR [--port N] [--follow-stdin]`.
 * Prints one line of JSON once it serves (`{ "url" }`) or can't (`{ "error": { id, details } }`, exit status 75), and
 * ends cleanly on SIGTERM and SIGINT. With `--follow-stdin` it also ends when its standard input does: a parent that
 * holds the other end of that pipe can't leave it behind, however it dies.
 */
const { values } = parseArgs({
  options: {
    data: { type: 'string' },
    port: { type: 'string' },
    'follow-stdin': { type: 'boolean', default: false },
  },
})

const say = (line: object): void => void process.stdout.write(`${JSON.stringify(line)}\n`)

const crash = (error: unknown): void => {
  process.stderr.write(
    `[database] ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
  )
  // Let the farewell to the clients reach their sockets first.
  setTimeout(() => process.exit(70), 100)
}

function endWith(owned: OwnedFolder): void {
  let ending = false
  const end = (): void => {
    if (ending) return
    ending = true
    owned.close().then(() => process.exit(0), crash)
  }
  process.on('SIGTERM', end)
  process.on('SIGINT', end)
  process.on('SIGHUP', end)
  // A parent that is gone can't read what we print: that must not end us halfway through closing.
  process.stdout.on('error', () => {})
  process.stderr.on('error', () => {})
  if (!values['follow-stdin']) return
  process.stdin.on('end', end).on('error', end).resume()
}

try {
  const owned = await ownFolder({
    folder: values.data ?? '.data',
    port: values.port ? Number(values.port) : undefined,
    onFatal: crash,
  })
  endWith(owned)
  say({ url: owned.url })
} catch (error) {
  if (!isPasserelleError(error)) throw error
  say({ error: { id: error.id, details: error.details } })
  process.exitCode = 75
}
