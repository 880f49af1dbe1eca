import type { Backend } from './backend'
import { simpleQuery } from './protocol'
import type { Session } from './session'

/** Bytes of write-ahead log after which a checkpoint is due: a server would make one by itself, PGlite never does. */
const checkpointBytes = 64 * 1024 * 1024
/** Dead or changed rows that make a table worth a visit. Small, since a vacuum of an HNSW index blocks everybody. */
const dueRows = 200
const tickMs = 1_000

type Portion = { table: string; work: 'VACUUM' | 'ANALYZE' }

const dueTable = `
  SELECT format('%I.%I', schemaname, relname) AS table,
         CASE WHEN n_dead_tup >= ${dueRows} THEN 'VACUUM' ELSE 'ANALYZE' END AS work
  FROM pg_stat_user_tables
  WHERE n_dead_tup >= ${dueRows} OR n_mod_since_analyze >= greatest(${dueRows}, n_live_tup / 10)
  ORDER BY n_dead_tup DESC, n_mod_since_analyze DESC
  LIMIT 1`

/** Bytes written to the log since the folder was made. */
async function walBytes(backend: Backend): Promise<number> {
  const [row] = await backend.rows<{ bytes: string }>(`SELECT pg_current_wal_lsn() - '0/0' AS bytes`)
  return Number(row?.bytes ?? 0)
}

/** Vacuums or analyses the one table that needs it most; tells whether there was one. */
export async function maintainOneTable(backend: Backend): Promise<boolean> {
  await backend.exchange(simpleQuery('SELECT pg_stat_force_next_flush()'))
  const [portion] = await backend.rows<Portion>(dueTable)
  if (!portion) return false
  const command = portion.work === 'VACUUM' ? 'VACUUM (ANALYZE)' : 'ANALYZE'
  await backend.exchange(simpleQuery(`${command} ${portion.table}`))
  return true
}

/**
 * Does what PostgreSQL's background processes do on a server: checkpoints while the log grows, and small portions of
 * vacuum and statistics once nothing has been asked for a second. Returns how to stop.
 */
export async function startMaintenance(params: {
  backend: Backend
  session: Session
}): Promise<{ stop(): void }> {
  const { backend, session } = params
  let checkpointAt = (await walBytes(backend)) + checkpointBytes
  let seen = session.count()
  let tidy = false
  let busy = false

  const checkpoint = async (): Promise<void> => {
    const written = await walBytes(backend)
    if (written < checkpointAt) return
    await backend.exchange(simpleQuery('CHECKPOINT'))
    checkpointAt = written + checkpointBytes
  }
  const schedule = (urgent: boolean, work: () => Promise<void>): void => {
    busy = true
    session.schedule({ urgent, run: () => work().finally(() => (busy = false)) })
  }

  const timer = setInterval(() => {
    if (busy) return
    const quiet = session.count() === seen
    seen = session.count()
    if (!quiet) {
      tidy = false
      schedule(true, checkpoint)
    } else if (!tidy) {
      schedule(false, async () => {
        tidy = !(await maintainOneTable(backend))
      })
    }
  }, tickMs)
  timer.unref()
  return { stop: () => clearInterval(timer) }
}
