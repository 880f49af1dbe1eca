import { spawn } from 'node:child_process'
import { createWriteStream, mkdirSync } from 'node:fs'
import { constants } from 'node:os'
import path from 'node:path'
import { finished } from 'node:stream/promises'
import { messages } from './messages.mjs'

const seconds = (since) => Math.round((performance.now() - since) / 1000)

/** Says on standard error that a long step goes on, every few seconds, and when it ended. */
async function withProgress(label, work) {
  const start = performance.now()
  const screen = process.stderr.isTTY
  const say = () =>
    process.stderr.write(screen ? `\r${label}… ${seconds(start)} s ` : `${label}… ${seconds(start)} s\n`)
  if (!screen) process.stderr.write(`${label}…\n`)
  const timer = setInterval(say, screen ? 1_000 : 15_000)
  try {
    const result = await work()
    process.stderr.write(`${screen ? '\r' : ''}${label} : ${messages.done} en ${seconds(start)} s\n`)
    return result
  } catch (error) {
    if (screen) process.stderr.write('\n')
    throw error
  } finally {
    clearInterval(timer)
  }
}

/** Thrown by a step that was asked to end; `code` is the exit code that says so. */
export class Interrupted extends Error {
  constructor(signal) {
    super(signal)
    this.exitCode = 128 + constants.signals[signal]
  }
}

const ending = ['SIGINT', 'SIGTERM', 'SIGHUP']
const patience = 5_000

/**
 * Hands a wish to end on to the program, to all that it has started itself, and insists after 5 seconds. We end only
 * after it, so that what was begun can be cleared away. Returns how to stop, and what was wished.
 */
function handOn(child) {
  let wished
  let insist
  const toGroup = (signal) => {
    try {
      process.kill(-child.pid, signal)
    } catch {
      // It has ended.
    }
  }
  const onSignal = (signal) => {
    wished ??= signal
    toGroup('SIGTERM')
    insist ??= setTimeout(toGroup, patience, 'SIGKILL')
  }
  for (const signal of ending) process.on(signal, onSignal)
  return () => {
    for (const signal of ending) process.off(signal, onSignal)
    clearTimeout(insist)
    if (wished) toGroup('SIGKILL')
    return wished
  }
}

/**
 * Runs a program as one long step. Its output goes to the file `log`; resolves to `{ code, output }`, the output's
 * last 20 000 characters; rejects if the program can't be started (`error.code` is then `ENOENT`), and with
 * `Interrupted` if we were asked to end meanwhile.
 */
export const runStep = ({ label, command, args, cwd, env, log }) =>
  withProgress(label, async () => {
    mkdirSync(path.dirname(log), { recursive: true })
    const file = createWriteStream(log)
    file.on('error', () => undefined)
    let output = ''
    const child = spawn(command, args, {
      cwd,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      // A group of its own: Ctrl-C reaches us alone, and we hand it on.
      detached: true,
    })
    const release = handOn(child)
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk) => {
        output = (output + chunk).slice(-20_000)
        file.write(chunk)
      })
    const code = await new Promise((resolve, reject) => {
      child.once('error', reject)
      child.once('close', resolve)
    }).finally(() => file.end())
    const wished = release()
    if (wished) throw new Interrupted(wished)
    await finished(file).catch(() => undefined)
    return { code, output }
  })
