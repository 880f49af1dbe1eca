import { type ChildProcess, fork } from 'node:child_process'
import path from 'node:path'
import { type ErrorId, fail } from '@/src/errors/errors'
import type { Extracted } from './extracted'
import type { FileToExtract } from './file'

export type ExtractionRequest = { number: number; file: FileToExtract }
export type ExtractionReply = {
  number: number
  /** Says that the child still works on it: a long scan is read page by page. */
  alive?: boolean
  extracted?: Extracted
  error?: { id: ErrorId; details: Record<string, string | number> }
}

/** Reads files in a process of its own. `close` ends that process; extractions under way fail. */
export type IsolatedExtractor = {
  extract: (file: FileToExtract) => Promise<Extracted>
  close: () => Promise<void>
}

/** A file that takes longer than this to read is given up (milliseconds). */
const patience = 60_000
/** Memory of the child (megabytes): a file that swells beyond it ends the child, not the worker. */
const memory = 1024

const root = path.resolve(import.meta.dirname, '../..')
const childFile = path.join(import.meta.dirname, 'isolated-child.ts')

const startChild = (file: string): ChildProcess =>
  fork(file, [], {
    cwd: root,
    execArgv: ['--import', 'tsx', `--max-old-space-size=${memory}`],
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    serialization: 'advanced',
  })

/** One question to the child and its answer: the child's death and its silence are answers too. */
function ask({
  child,
  request,
  timeout,
}: {
  child: ChildProcess
  request: ExtractionRequest
  timeout: number
}) {
  const name = request.file.filename
  return new Promise<Extracted>((resolve, reject) => {
    const settle = (finish: () => void) => {
      clearTimeout(timer)
      // An idle child must not keep a command from ending.
      child.unref()
      child.channel?.unref()
      child.off('message', onMessage).off('exit', onExit).off('error', onExit)
      finish()
    }
    const onMessage = ({ number, alive, extracted, error }: ExtractionReply) => {
      if (number !== request.number) return
      if (alive) return void timer.refresh()
      if (extracted) settle(() => resolve(extracted))
      else settle(() => reject(fail(error?.id ?? 'unreadable:file', error?.details ?? { name })))
    }
    const onExit = () => settle(() => reject(fail('unreadable:file', { name })))
    const timer = setTimeout(() => {
      settle(() => reject(fail('timeout:extraction', { name })))
      child.kill('SIGKILL')
    }, timeout)
    child.ref()
    child.channel?.ref()
    child.on('message', onMessage).on('exit', onExit).on('error', onExit)
    child.send(request, (cause) => cause && onExit())
  })
}

/**
 * Starts no process before the first file. Files are read one by one in one long-lived child, killed after `timeout`
 * milliseconds of silence and started anew after that or after a crash, so that no file can freeze or end the caller.
 * Rejects as `extractFile` does, or with `timeout:extraction`.
 */
export function createExtractor({
  timeout = patience,
  child: file = childFile,
}: {
  timeout?: number
  child?: string
} = {}): IsolatedExtractor {
  let child: ChildProcess | undefined
  let queue: Promise<unknown> = Promise.resolve()
  let number = 0
  const living = (): ChildProcess => {
    if (child?.connected && child.exitCode === null && !child.killed) return child
    child = startChild(file)
    return child
  }
  const extract = (one: FileToExtract): Promise<Extracted> => {
    const request = { number: ++number, file: { ...one, path: path.resolve(one.path) } }
    const answer = queue.then(() => ask({ child: living(), request, timeout }))
    queue = answer.catch(() => undefined)
    return answer
  }
  const close = async () => {
    const last = child
    child = undefined
    if (!last || last.exitCode !== null || last.signalCode !== null) return
    const ended = new Promise((resolve) => last.once('exit', resolve))
    last.kill('SIGKILL')
    await ended
  }
  return { extract, close }
}

const shared = Symbol.for('passerelle.extractor')

/** The one extractor of this process: a production build loads modules several times, and one child is enough. */
export function sharedExtractor(): IsolatedExtractor {
  const holder = globalThis as { [shared]?: IsolatedExtractor }
  holder[shared] ??= createExtractor()
  return holder[shared]
}
