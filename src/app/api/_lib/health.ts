import type { Engine } from '@/src/assistant/consult'
import type { Pool } from '@/src/database/pool'

/** How a part is: `off` is a part that the settings leave out. */
export type PartState = 'ok' | 'degraded' | 'down' | 'off'

/** How the site is, part by part. It is `down` without a database, pgvector or an index; else at most `degraded`. */
export type Health = {
  status: 'ok' | 'degraded' | 'down'
  checks: Record<'database' | 'vector' | 'embeddings' | 'index' | 'jobs', PartState>
}

const patience = 5_000

/** What a check finds, or `down` when it throws or takes longer than 5 seconds. */
async function checked(check: () => Promise<PartState>): Promise<PartState> {
  const late = AbortSignal.timeout(patience)
  const timeout = new Promise<PartState>((resolve) => {
    late.addEventListener('abort', () => resolve('down'), { once: true })
  })
  return Promise.race([check().catch((): PartState => 'down'), timeout])
}

const is = (good: boolean | undefined): PartState => (good ? 'ok' : 'down')

const vector = (pool: Pool) => async () => {
  const { rows } = await pool.query<{ good: boolean }>(
    `SELECT string_to_array(extversion, '.')::integer[] >= ARRAY[0, 8] AS good FROM pg_extension WHERE extname = 'vector'`,
  )
  return is(rows[0]?.good)
}

// A queue is stuck when work waits whose time has come a while ago, and nobody is at work.
const jobs = (pool: Pool) => async (): Promise<PartState> => {
  const { rows } = await pool.query<{ stuck: boolean }>(
    `SELECT coalesce(bool_or(state = 'waiting' AND greatest(created_at, not_before) < now() - interval '5 minutes'), false)
       AND NOT coalesce(bool_or(state = 'running' AND lease_until > now()), false) AS stuck
     FROM indexings WHERE state IN ('waiting', 'running')`,
  )
  return rows[0]?.stuck ? 'degraded' : 'ok'
}

/** Looks at every part of the site at once. */
export async function readHealth({ pool, engine }: { pool: Pool; engine: Engine }): Promise<Health> {
  const [database, vectors, embeddings, index, queue] = await Promise.all([
    checked(async () => is((await pool.query('SELECT 1')).rowCount === 1)),
    checked(vector(pool)),
    checked(async () => engine.probeEmbeddings()),
    checked(async () => engine.refresh().then(() => 'ok' as const)),
    checked(jobs(pool)),
  ])
  const checks = { database, vector: vectors, embeddings, index, jobs: queue }
  if ([database, vectors, index].includes('down')) return { status: 'down', checks }
  const whole = [embeddings, queue].every((part) => part === 'ok' || part === 'off')
  return { status: whole ? 'ok' : 'degraded', checks }
}
