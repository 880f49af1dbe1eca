import { setTimeout as wait } from 'node:timers/promises'
import { type Child, type Report, startChild } from './child'

type Reports = Record<string, Report>

/** One child: its program, and its environment made from what the children before it reported. */
export type Part = {
  name: string
  script: string
  env: (reports: Reports) => Report
  /** What must be done each time before this part starts (migrations before the worker). */
  before?: (reports: Reports) => Promise<void>
}

export type Supervision = {
  /** What each child last reported, by name. */
  reports: Reports
  /** Process ids by name. */
  pids: () => Record<string, number>
  /** Stops the children, last started first, and waits for their end; safe to call several times. */
  stop: () => Promise<void>
}

type Arguments = {
  parts: Part[]
  /** File descriptor for the children's output. */
  log: number
  /** Aborting it stops the children, also while they start. */
  signal?: AbortSignal
  onDeath?: (name: string) => void
  onRestart?: (reports: Reports) => void
  /** Milliseconds to wait before starting again what died for the `failures`th time in a row. */
  backOff?: (failures: number) => number
}

const doubling = (failures: number) => Math.min(30_000, 500 * 2 ** (failures - 1))
/** After this long (milliseconds) without a death the next one counts as the first again. */
const steady = 60_000

/**
 * Starts the parts in order and resolves when all serve; rejects with the first error, with everything stopped again.
 * From then on a part that dies is started again; if it then reports something else (another address), the parts after
 * it are replaced, since they were told the old one.
 */
export async function supervise(args: Arguments): Promise<Supervision> {
  const { parts, log, signal, onDeath, onRestart, backOff = doubling } = args
  const running = new Map<string, Child>()
  const reports: Reports = {}
  const stopping = new AbortController()
  let repairs: Promise<void> = Promise.resolve()
  let failures = 0
  let lastDeath = 0

  const start = async (part: Part) => {
    await part.before?.(reports)
    stopping.signal.throwIfAborted()
    const child = startChild({ script: part.script, env: part.env(reports), log })
    running.set(part.name, child)
    void child.ended.then(() => running.get(part.name) === child && running.delete(part.name))
    const report = await child.ready
    void child.ended.then(() => child.wanted() && repairAfter(part))
    const changed = JSON.stringify(report) !== JSON.stringify(reports[part.name])
    reports[part.name] = report
    return changed
  }

  const stopPart = async ({ name }: Part) => {
    const child = running.get(name)
    running.delete(name)
    await child?.stop()
  }

  /** Starts whatever does not run. */
  const settle = async () => {
    for (const [index, part] of parts.entries()) {
      if (running.has(part.name) || !(await start(part))) continue
      for (const later of parts.slice(index + 1).toReversed()) await stopPart(later)
    }
  }

  const repairAfter = ({ name }: Part) => {
    if (stopping.signal.aborted) return
    onDeath?.(name)
    if (performance.now() - lastDeath > steady) failures = 0
    lastDeath = performance.now()
    repairs = repairs.then(repair)
  }

  const repair = async () => {
    while (!stopping.signal.aborted) {
      failures += 1
      await pause(backOff(failures), stopping.signal)
      const settled = await settle().then(
        () => true,
        () => false,
      )
      if (settled) return onRestart?.(reports)
    }
  }

  const stopAll = async () => {
    stopping.abort()
    for (const part of parts.toReversed()) await stopPart(part)
    await repairs
  }
  // Whoever asks second waits for the same end as the first.
  let stopped: Promise<void> | undefined
  const stop = () => {
    stopped ??= stopAll()
    return stopped
  }

  signal?.addEventListener('abort', () => void stop(), { once: true })
  if (signal?.aborted) stopping.abort()
  try {
    await settle()
  } catch (error) {
    await stop()
    throw error
  }
  return { reports, stop, pids: () => Object.fromEntries([...running].map(([name, { pid }]) => [name, pid])) }
}

/** Waits, but no longer than until `signal` aborts. */
const pause = (milliseconds: number, signal: AbortSignal) =>
  wait(milliseconds, undefined, { signal }).catch(() => undefined)
