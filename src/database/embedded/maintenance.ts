import type { Backend } from './backend'
import { simpleQuery } from './protocol'
import type { Session } from './session'

/** Bytes of write-ahead log after which a checkpoint is due: a server would make one by itself, PGlite never does. */
const checkpointBytes = 64 * 1024 * 1024
/** Dead or changed rows that make a table worth a visit. Few, since the vacuum of an HNSW index blocks everybody. */
const dueRows = 200
const tickMs = 1_000

type Portion = { table: string; command: 'VACUUM (ANALYZE)' | 'ANALYZE' }

const mostInNeed = `
  SELECT format('%I.%I', schemaname, relname) AS table,
         CASE WHEN n_dead_tup >= ${dueRows} THEN 'VACUUM (ANALYZE)' ELSE 'ANALYZE' END AS command
  FROM pg_stat_user_tables
  WHERE n_dead_tup >= ${dueRows} OR n_mod_since_analyze >= greatest(${dueRows}, n_live_tup / 10)
  ORDER BY n_dead_tup DESC, n_mod_since_analyze DESC
  LIMIT 1`

/** Vacuums or analyses the one table that needs it most, and names it; nothing when none does, or when it failed. */
export async function maintainOneTable(backend: Backend): Promise<string | undefined> {
  await backend.exchange(simpleQuery('SELECT pg_stat_force_next_flush()'))
  const [portion] = await backend.rows<Portion>(mostInNeed)
  if (!portion) return undefined
  const answer = await backend.exchange(simpleQuery(`${portion.command} ${portion.table}`))
  return answer[0] === 0x45 ? undefined : portion.table
}

/** Makes a function that writes a checkpoint when `everyBytes` of log have been written since the last one. */
export async function createCheckpoints(backend: Backend, everyBytes = checkpointBytes) {
  const written = async (): Promise<number> => {
    const [row] = await backend.rows<{ bytes: string }>(`SELECT pg_current_wal_lsn() - '0/0' AS bytes`)
    return Number(row?.bytes ?? 0)
  }
  let last = await written()
  return async (): Promise<void> => {
    const now = await written()
    if (now - last < everyBytes) return
    await backend.exchange(simpleQuery('CHECKPOINT'))
    last = now
  }
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
  const checkpointIfDue = await createCheckpoints(backend)
  let seen = session.count()
  let tidy = false
  let busy = false

  const schedule = (urgent: boolean, work: () => Promise<void>): void => {
    busy = true
    const run = async (): Promise<void> => {
      await work()
      busy = false
    }
    session.schedule({ urgent, run })
  }
  const tidyUp = async (): Promise<void> => {
    tidy = !(await maintainOneTable(backend))
  }

  const timer = setInterval(() => {
    if (busy) return
    const quiet = session.count() === seen
    seen = session.count()
    if (!quiet) tidy = false
    if (!quiet) schedule(true, checkpointIfDue)
    else if (!tidy) schedule(false, tidyUp)
  }, tickMs)
  timer.unref()
  return { stop: () => clearInterval(timer) }
}
