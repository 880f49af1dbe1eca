import { type ChildProcess, spawn } from 'node:child_process'
import path from 'node:path'
import { z } from 'zod'
import { errorIds, fail } from '@/src/errors/errors'

/** What a child tells once it serves: names and values that later children get in their environment. */
export type Report = Record<string, string>

/** A running process of ours, in a process group of its own. */
export type Child = {
  pid: number
  /** Resolves when the child serves; rejects with its own error if it ends before. */
  ready: Promise<Report>
  /** Resolves when the child has ended in whatever way. */
  ended: Promise<void>
  /** False once the child was asked to end. */
  wanted: () => boolean
  /** Asks the child to end, insists after `patience` milliseconds, and resolves when its whole group is gone. */
  stop(patience?: number): Promise<void>
}

const readySchema = z.object({ ready: z.literal(true) }).catchall(z.unknown())
const errorSchema = z.object({
  error: z.object({
    id: z.enum(errorIds),
    details: z.record(z.string(), z.union([z.string(), z.number()])).default({}),
  }),
})

const root = path.resolve(import.meta.dirname, '../..')
const runtime = [
  '--disable-warning=ExperimentalWarning',
  '--import',
  path.join(root, 'launcher/typescript.mjs'),
]

/**
 * Starts a TypeScript program of the checkout. It leads its own process group, so that Ctrl-C reaches the supervisor
 * alone; it hears of the supervisor's death by the closing of its channel. `log` is the file descriptor that its output
 * goes to: a file rather than a pipe, which would break when the supervisor is killed.
 */
export function startChild({ script, env, log }: { script: string; env: Report; log: number }): Child {
  const child = spawn(process.execPath, [...runtime, path.join(root, script)], {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: ['ignore', log, log, 'ipc'],
    detached: true,
  })
  const ended = new Promise<void>((resolve) => {
    child.once('exit', () => resolve())
    child.once('error', () => resolve())
  })
  let wanted = true
  return {
    pid: child.pid ?? 0,
    wanted: () => wanted,
    ready: readiness(child, script),
    ended,
    async stop(patience = 10_000) {
      wanted = false
      const insist = setTimeout(() => signalGroup(child, 'SIGKILL'), patience)
      child.kill('SIGTERM')
      await ended
      clearTimeout(insist)
      signalGroup(child, 'SIGKILL')
    },
  }
}

function readiness(child: ChildProcess, script: string): Promise<Report> {
  const ready = new Promise<Report>((resolve, reject) => {
    child.on('message', (message) => {
      const failed = errorSchema.safeParse(message).data?.error
      if (failed) return reject(fail(failed.id, failed.details))
      const { ready: told, ...report } = readySchema.safeParse(message).data ?? {}
      if (told)
        resolve(Object.fromEntries(Object.entries(report).map(([name, value]) => [name, String(value)])))
    })
    child.once('error', reject)
    child.once('exit', (code, signal) =>
      reject(fail('internal:error', {}, `${script} ended before it was ready (${signal ?? code})`)),
    )
  })
  ready.catch(() => undefined)
  return ready
}

/** Also reaches what the child itself had started; a group that is gone already is what we want. */
function signalGroup(child: ChildProcess, signal: NodeJS.Signals) {
  try {
    if (child.pid) process.kill(-child.pid, signal)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error
  }
}
