import type { Backend } from './backend'
import { type Client, newClient } from './client'
import type { Pipeline } from './pipeline'
import { errorResponse, finalStatus, simpleQuery, sync } from './protocol'
import { mayPassAfterEviction, refuse, skip } from './refusal'
import { createStatements } from './statements'
import { createTenancy } from './tenancy'

/** Patience of the session, in milliseconds. */
export type SessionLimits = {
  /** How long a pipeline may wait for its turn; then it fails with SQLSTATE 57014 and its client may try again. */
  waitMs: number
  /** How long a client may sit idle in a transaction while others wait; then it is rolled back (25P03). */
  idleInTransactionMs: number
}

/** A job that needs the session: `idle` ones run only when nobody waits. */
export type Chore = { urgent: boolean; run(): Promise<void> }

/** The shared session of the embedded database. */
export type Session = {
  /** Takes in a client that has signed in. */
  join(send: (bytes: Buffer) => void): Client
  /** Hands over a whole pipeline; the answer goes to the client's `send`. */
  submit(client: Client, pipeline: Pipeline): void
  /** Forgets a client; an open transaction of its is rolled back. */
  leave(client: Client): void
  /** Does a job between transactions. */
  schedule(chore: Chore): void
  /** Pipelines run so far. */
  count(): number
  /** Lets the current pipeline end, then runs nothing more. */
  stop(): Promise<void>
}

/**
 * Serves many clients with one backend session, one whole pipeline at a time, in order of arrival. From the moment a
 * pipeline leaves a transaction (or a Flush) open until ReadyForQuery says "idle", the session belongs to that client.
 */
export function createSession(options: {
  backend: Backend
  limits: SessionLimits
  log: (message: string) => void
  onFatal: (error: unknown) => void
}): Session {
  const { backend, limits, log } = options
  const tenancy = createTenancy(backend)
  const waiting: Client[] = []
  const departed: Client[] = []
  const chores: Chore[] = []
  let holder: Client | undefined
  let evicting: Client | undefined
  let idleTimer: NodeJS.Timeout | undefined
  let ids = 0
  let count = 0
  let stopped = false
  let running = false
  let turning = Promise.resolve()

  const enqueue = (client: Client): void => {
    if (holder === client || client.gone || waiting.includes(client) || client.pipelines.length === 0) return
    waiting.push(client)
    client.waitTimer = setTimeout(() => giveUp(client), limits.waitMs)
  }

  const dequeue = (client: Client): void => {
    clearTimeout(client.waitTimer)
    const at = waiting.indexOf(client)
    if (at >= 0) waiting.splice(at, 1)
  }

  const giveUp = (client: Client): void => {
    dequeue(client)
    const pipeline = client.pipelines.shift()
    if (!pipeline) return
    log(`client ${client.id} waited ${limits.waitMs} ms for client ${holder?.id ?? 'nobody'}`)
    const message = `the embedded database was busy for ${limits.waitMs} ms`
    refuse({ client, pipeline, code: '57014', message, status: 'I' })
    while (client.skipping && client.pipelines[0])
      skip({ client, pipeline: client.pipelines.shift() as Pipeline })
    enqueue(client)
  }

  const rollBack = async (client: Client): Promise<void> => {
    await backend.exchange(Buffer.concat([sync(), simpleQuery('ROLLBACK')]))
    client.evicted = true
    holder = undefined
    evicting = undefined
    for (const pipeline of client.pipelines.splice(0)) submit(client, pipeline)
  }

  const serve = async (client: Client): Promise<void> => {
    const pipeline = client.pipelines.shift()
    if (!pipeline) return
    if (holder !== client) await tenancy.enter({ client, pipeline })
    const answer = await backend.exchange(pipeline.bytes)
    count += 1
    const status = finalStatus(answer)
    if (!status && pipeline.answered) throw new Error('the backend ended its session')
    const idle = status === 'I'
    holder = idle ? undefined : client
    client.send(answer)
    if (idle) enqueue(client)
  }

  const watchIdle = (client: Client): void => {
    clearTimeout(idleTimer)
    idleTimer = setTimeout(() => {
      if (holder !== client || client.pipelines.length > 0) return
      if (waiting.length === 0) return watchIdle(client)
      log(`client ${client.id} sat idle in a transaction while others waited: rolled back`)
      evicting = client
      turn()
    }, limits.idleInTransactionMs)
    idleTimer.unref()
  }

  const nextJob = (): (() => Promise<void>) | undefined => {
    const client = holder
    if (client) {
      if (client.gone || evicting === client) return () => rollBack(client)
      if (client.pipelines.length > 0) return () => serve(client)
      watchIdle(client)
      return undefined
    }
    const gone = departed.shift()
    if (gone) return () => tenancy.leave(gone)
    const urgent = chores.findIndex((chore) => chore.urgent)
    if (urgent >= 0) return chores.splice(urgent, 1)[0]?.run
    const waiter = waiting[0]
    if (!waiter) return chores.shift()?.run
    dequeue(waiter)
    return () => serve(waiter)
  }

  const loop = async (): Promise<void> => {
    running = true
    try {
      for (let job = nextJob(); job && !stopped; job = nextJob()) {
        clearTimeout(idleTimer)
        await job()
        // The backend computes on this thread: without a pause no socket would be read until the queue is empty.
        await new Promise((resolve) => setImmediate(resolve))
      }
    } catch (error) {
      stopped = true
      options.onFatal(error)
    } finally {
      running = false
    }
  }

  function turn(): void {
    if (!running && !stopped) turning = loop()
  }

  function submit(client: Client, pipeline: Pipeline): void {
    if (stopped) {
      client.send(errorResponse({ code: '57P01', message: 'the database is closing', severity: 'FATAL' }))
      return
    }
    if (client.skipping) {
      skip({ client, pipeline })
      return
    }
    if (client.evicted && !mayPassAfterEviction({ client, pipeline })) return
    client.pipelines.push(pipeline)
    enqueue(client)
    turn()
  }

  return {
    join(send) {
      ids += 1
      return newClient({ id: ids, statements: createStatements(ids), send })
    },
    submit,
    leave(client) {
      dequeue(client)
      client.gone = true
      client.pipelines.length = 0
      departed.push(client)
      turn()
    },
    schedule(chore) {
      chores.push(chore)
      turn()
    },
    count: () => count,
    async stop() {
      stopped = true
      clearTimeout(idleTimer)
      for (const client of waiting) clearTimeout(client.waitTimer)
      await turning
    },
  }
}
