type Waiting = { run: () => Promise<void>; dropped: boolean }

/**
 * Runs at most `atOnce` tasks at a time; urgent ones overtake the others, so that a person who asks waits for at most
 * one passage being embedded. A task whose signal is aborted before its turn never runs and rejects with the signal's
 * reason.
 */
export function priorityQueue({ atOnce }: { atOnce: number }) {
  const urgentLane: Waiting[] = []
  const patientLane: Waiting[] = []
  let running = 0

  const next = () => urgentLane.shift() ?? patientLane.shift()

  const drain = async () => {
    running += 1
    for (let waiting = next(); waiting; waiting = next()) if (!waiting.dropped) await waiting.run()
    running -= 1
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
      if (running < atOnce) void drain()
    })
}
