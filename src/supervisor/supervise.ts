import { setTimeout as wait } from 'node:timers/promises'
import { type Child, type Report, startChild } from './child'

/** One child: its program, and its environment made from what the children before it reported. */
export type Part = { name: string; script: string; env: (reports: Record<string, Report>) => Report }

export type Supervision = {
  /** What each child last reported, by name. */
  reports: Record<string, Report>
  /** Process ids by name, for tests and `doctor`. */
  pids: () => Record<string, number>
  /** Stops the children, last started first; safe to call several times. */
  stop: () => Promise<void>
}

type Arguments = {
  parts: Part[]
  /** File descriptor for the children's output. */
  log: number
  onDeath?: (name: string) => void
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
export async function supervise({
  parts,
  log,
  onDeath,
  backOff = doubling,
}: Arguments): Promise<Supervision> {
  const running = new Map<string, Child>()
  const reports: Record<string, Report> = {}
  const stopping = new AbortController()
  let repairs: Promise<void> = Promise.resolve()
  let failures = 0
  let lastDeath = 0

  const start = async (part: Part) => {
    stopping.signal.throwIfAborted()
    const child = startChild({ script: part.script, env: part.env(reports), log })
    running.set(part.name, child)
    void child.ended.then(() => running.get(part.name) === child && running.delete(part.name))
    const report = await child.ready
    void child.ended.then(() => repairAfter(part))
    const changed = JSON.stringify(report) !== JSON.stringify(reports[part.name])
    reports[part.name] = report
    return changed
  }

  const take = async ({ name }: Part) => {
    const child = running.get(name)
    running.delete(name)
    expected.add(name)
    await child?.stop()
    expected.delete(name)
  }
  const expected = new Set<string>()

  /** Starts whatever does not run. */
  const settle = async () => {
    for (const [index, part] of parts.entries()) {
      if (running.has(part.name) || !(await start(part))) continue
      for (const later of parts.slice(index + 1).toReversed()) await take(later)
    }
  }

  const repairAfter = ({ name }: Part) => {
    if (stopping.signal.aborted || expected.has(name)) return
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
      if (settled) return
    }
  }

  const stop = async () => {
    stopping.abort()
    for (const part of parts.toReversed()) await take(part)
    await repairs
  }

  try {
    await settle()
  } catch (error) {
    await stop()
    throw error
  }
  const pids = () => Object.fromEntries([...running].map(([name, { pid }]) => [name, pid]))
  return { reports, pids, stop }
}

/** Waits, but no longer than until `signal` aborts. */
const pause = (milliseconds: number, signal: AbortSignal) =>
  wait(milliseconds, undefined, { signal }).catch(() => undefined)
