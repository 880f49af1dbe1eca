import { listen } from './listen'
import { reportDeath } from './report-death'

// The web process: started by the supervisor, which it tells where it answers and whose death ends it.
try {
  const { url, close } = await listen()
  let stopping = false
  const stop = () => {
    if (stopping) return
    stopping = true
    void close().finally(() => process.exit(0))
  }
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP', 'disconnect'] as const) process.on(signal, stop)
  process.send?.({ ready: true, url })
  if (process.send && !process.connected) stop()
} catch (error) {
  reportDeath(error)
}
