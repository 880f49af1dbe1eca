import { type ChildProcess, spawn } from 'node:child_process'
import path from 'node:path'

/** The folder that holds this checkout. */
export const root = path.resolve(import.meta.dirname, '../..')

/** A started program of ours. */
export type Command = {
  process: ChildProcess
  /** What it has written so far, both streams. */
  output: () => string
  /** Resolves to the output once it matches; rejects if the program ends before. */
  says: (pattern: RegExp) => Promise<string>
  /** Resolves when the program has ended. */
  ended: Promise<Ended>
}

/** How a program ended, and what it wrote: on both streams, and on standard output alone. `signal` is set if one ended it. */
type Ended = { code: number | null; signal: string | null; output: string; stdout: string }

/** `detached` gives the program a process group of its own, as a terminal does. */
type ProgramOptions = { env?: Record<string, string | undefined>; uid?: number; detached?: boolean }

/** Starts a program and keeps what it writes. */
export function startProgram(file: string, args: string[], options: ProgramOptions = {}): Command {
  const child = spawn(file, args, {
    cwd: root,
    ...options,
    env: { ...(options.env ?? process.env) } as NodeJS.ProcessEnv,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  let stdout = ''
  const waiting = new Set<() => void>()
  for (const stream of [child.stdout, child.stderr])
    stream?.setEncoding('utf8').on('data', (chunk) => {
      output += chunk
      for (const look of waiting) look()
    })
  child.stdout?.on('data', (chunk) => {
    stdout += chunk
  })
  const ended = new Promise<Ended>((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (code, signal) => resolve({ code, signal, output, stdout }))
  })
  const says = (pattern: RegExp) =>
    new Promise<string>((resolve, reject) => {
      const look = () => {
        if (pattern.test(output)) resolve(output)
      }
      waiting.add(look)
      look()
      void ended.then(() => reject(new Error(`ended before it said ${pattern}:\n${output}`)), reject)
    })
  return { process: child, output: () => output, says, ended }
}

const runtime = [
  '--disable-warning=ExperimentalWarning',
  '--import',
  path.join(root, 'launcher/typescript.mjs'),
]

/** Starts a TypeScript program of the checkout. */
export const startScript = (script: string, args: string[] = [], options: ProgramOptions = {}) =>
  startProgram(process.execPath, [...runtime, path.join(root, script), ...args], options)

/** Starts a command as `./passerelle` does once everything is prepared; settings of the tests do not reach it. */
export function startCommand(args: string[], options: ProgramOptions = {}) {
  const { DATABASE_URL: _, PAYLOAD_SECRET: __, PORT: ___, ...env } = process.env
  return startScript('src/cli/main.ts', args, { ...options, env: { ...env, ...options.env } })
}

/** Whether a process exists. */
export function exists(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}
