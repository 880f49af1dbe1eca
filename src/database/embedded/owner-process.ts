import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'
import { createInterface } from 'node:readline'
import { z } from 'zod'
import { errorIds, fail } from '@/src/errors/errors'

/** An owner process that we started. */
export type OwnerProcess = {
  url: string
  pid: number
  /** Settles when the process has ended, with what it said last: its status, or the signal that ended it. */
  ended: Promise<number | string>
  /**
   * Ends it cleanly and waits, or leaves it to other processes that use it: it ends after the last of them. One that
   * does neither within ten seconds is killed.
   */
  stop(): Promise<void>
}

const entry = path.join(import.meta.dirname, 'owner.ts')
const loader = path.join(import.meta.dirname, '../../../launcher/typescript.mjs')
const stopMs = 10_000

const line = z.union([
  z.object({ url: z.string() }),
  z.object({ staying: z.literal(true) }),
  z.object({
    error: z.object({
      id: z.enum(errorIds),
      details: z.record(z.string(), z.union([z.string(), z.number()])),
    }),
  }),
])
type Line = z.infer<typeof line>

/** What the process prints, line by line; nothing more after its end. */
function listen(child: ChildProcess): () => Promise<Line | undefined> {
  const lines = child.stdout && createInterface({ input: child.stdout })[Symbol.asyncIterator]()
  return async () => {
    const next = await lines?.next()
    return next && !next.done ? line.parse(JSON.parse(next.value)) : undefined
  }
}

/**
 * Starts the owner of a data folder in its own process group, so that Ctrl-C in a terminal reaches only its parent,
 * and waits until it serves. It ends by itself when this process dies. Throws what the owner throws
 * (`locked:data`, `read_only:data`, `full:disk`, `taken:port`), or `unavailable:database` when it ends without a word.
 */
export async function startOwner(params: { folder: string; port?: number }): Promise<OwnerProcess> {
  const args = [
    '--data',
    params.folder,
    '--follow-stdin',
    ...(params.port ? ['--port', `${params.port}`] : []),
  ]
  const flags = ['--disable-warning=ExperimentalWarning', '--import', loader]
  const child = spawn(process.execPath, [...flags, entry, ...args], {
    cwd: path.resolve(import.meta.dirname, '../../..'),
    stdio: ['pipe', 'pipe', 'inherit'],
    detached: true,
  })
  child.stdin?.on('error', () => {})
  const ended = once(child, 'exit').then(([status, signal]) => (status ?? signal) as number | string)
  const hear = listen(child)
  const said = await hear()
  if (said && 'error' in said) {
    await ended
    throw fail(said.error.id, said.error.details)
  }
  if (!said || !('url' in said)) {
    throw fail('unavailable:database', {}, new Error(`the owner ended with ${await ended}`))
  }
  return {
    url: said.url,
    pid: child.pid ?? 0,
    ended,
    async stop() {
      child.stdin?.end()
      const deadline = setTimeout(() => child.kill('SIGKILL'), stopMs)
      // Either it says that it stays for others, or its last word was said and it ends.
      if (!(await hear())) await ended
      clearTimeout(deadline)
      child.unref()
      child.stdout?.destroy()
    },
  }
}
