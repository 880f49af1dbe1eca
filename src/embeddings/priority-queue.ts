import { setImmediate } from 'node:timers/promises'

type Waiting = { run: () => Promise<void>; dropped: boolean }

// A question reaches the process in up to three turns of the event loop: connection, headers, body.
const turnsBetweenTasks = 3

/**
 * Runs tasks one at a time; urgent ones overtake the others, so that a person who asks waits for at most the one passage
 * being embedded. A task whose signal is aborted before its turn never runs and rejects with
 * the signal's reason. The event loop turns between two tasks, so that questions are heard while passages are computed.
 */
export function priorityQueue() {
  const urgentLane: Waiting[] = []
  const patientLane: Waiting[] = []
  let running = false

  const next = () => urgentLane.shift() ?? patientLane.shift()

  const drain = async () => {
    running = true
    for (let waiting = next(); waiting; waiting = next()) {
      if (waiting.dropped) continue
      await waiting.run()
      for (let turn = 0; turn < turnsBetweenTasks; turn++) await setImmediate()
    }
    running = false
  }

  return <T>({
    urgent,
    task,
    signal,
  }: {
    urgent: boolean
    task: () => Promise<T>
    signal?: AbortSignal
  }): Promise<T> =>
    new Promise<T>((resolve, reject) => {
      if (signal?.aborted) return reject(signal.reason)
      const drop = () => {
        waiting.dropped = true
        reject(signal?.reason)
      }
      const waiting: Waiting = {
        dropped: false,
        run: async () => {
          signal?.removeEventListener('abort', drop)
          await task().then(resolve, reject)
        },
      }
      signal?.addEventListener('abort', drop, { once: true })
      const lane = urgent ? urgentLane : patientLane
      lane.push(waiting)
      if (!running) void drain()
    })
}
