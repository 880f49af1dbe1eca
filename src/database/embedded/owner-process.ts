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
  /** Ends it cleanly and waits; a process that doesn't end within ten seconds is killed. */
  stop(): Promise<void>
}

const entry = path.join(import.meta.dirname, 'owner.ts')
const stopMs = 10_000

const line = z.union([
  z.object({ url: z.string() }),
  z.object({
    error: z.object({
      id: z.enum(errorIds),
      details: z.record(z.string(), z.union([z.string(), z.number()])),
    }),
  }),
])

async function firstLine(child: ChildProcess): Promise<z.infer<typeof line> | undefined> {
  if (!child.stdout) return undefined
  for await (const text of createInterface({ input: child.stdout })) return line.parse(JSON.parse(text))
  return undefined
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
  const flags = ['--disable-warning=ExperimentalWarning', '--import', 'tsx']
  const child = spawn(process.execPath, [...flags, entry, ...args], {
    cwd: path.resolve(import.meta.dirname, '../../..'),
    stdio: ['pipe', 'pipe', 'inherit'],
    detached: true,
  })
  child.stdin?.on('error', () => {})
  const ended = once(child, 'exit').then(([status, signal]) => (status ?? signal) as number | string)
  const said = await firstLine(child)
  if (!said) throw fail('unavailable:database', {}, new Error(`the owner ended with ${await ended}`))
  if ('error' in said) {
    await ended
    throw fail(said.error.id, said.error.details)
  }
  return {
    url: said.url,
    pid: child.pid ?? 0,
    ended,
    async stop() {
      child.stdin?.end()
      const deadline = setTimeout(() => child.kill('SIGKILL'), stopMs)
      await ended
      clearTimeout(deadline)
    },
  }
}
