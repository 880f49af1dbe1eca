import path from 'node:path'
import { isPasserelleError } from '@/src/errors/errors'
import { guardProcess } from '@/src/logs/guard-process'

/** A serving child: what it tells its supervisor, and how it ends. */
export type Serving = { report: Record<string, string>; close: () => Promise<void> }

/**
 * The life of a child process: serves, tells the supervisor so, and ends when asked to, or when the supervisor is gone
 * in whatever way; a wish to end that comes while it starts is heard once it can end cleanly. What keeps it from
 * serving is told instead, and ends it with code 1.
 */
export async function runChild(serve: () => Promise<Serving>) {
  guardProcess(path.basename(process.argv[1] ?? '', '.ts'))
  const toEnd = new Promise<void>((resolve) => {
    for (const event of ['SIGTERM', 'SIGINT', 'SIGHUP', 'disconnect'] as const) process.on(event, resolve)
  })
  try {
    const { report, close } = await serve()
    if (process.connected) process.send?.({ ready: true, ...report })
    await toEnd
    await close()
    process.exit(0)
  } catch (error) {
    console.error(error)
    const { id, details } = isPasserelleError(error) ? error : { id: 'internal:error', details: {} }
    if (!process.send || !process.connected) process.exit(1)
    process.send({ error: { id, details } }, () => process.exit(1))
  }
}
