import { spawn } from 'node:child_process'
import { once } from 'node:events'

const script = `
  import pg from 'pg'
  const client = new pg.Client({ connectionString: process.env.URL })
  await client.connect()
  await client.query('BEGIN')
  await client.query(process.env.SQL)
  process.stdout.write('in transaction')
  await new Promise(() => setInterval(() => {}, 1000))
`

/** A process that runs `sql` in a transaction and is killed before it can commit; resolves once it is dead. */
export async function killedInTransaction(params: { url: string; sql: string }): Promise<void> {
  const child = spawn(process.execPath, ['--input-type=module', '--eval', script], {
    env: { ...process.env, URL: params.url, SQL: params.sql },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  await once(child.stdout, 'data')
  child.kill('SIGKILL')
  await once(child, 'exit')
}
