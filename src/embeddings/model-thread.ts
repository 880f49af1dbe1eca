import { once } from 'node:events'
import path from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { Worker } from 'node:worker_threads'
import { fail } from '@/src/errors/errors'
import type { ThreadReply } from './local-thread'
import type { ModelFiles } from './model-files'

const here = path.dirname(fileURLToPath(import.meta.url))
const program = path.join(here, 'local-thread.ts')
const runsTypeScript = pathToFileURL(path.join(here, '../../launcher/typescript.mjs')).href

/** A model in a thread of its own. `embed` takes one text at a time. */
export type ModelThread = { embed: (text: string) => Promise<Float32Array>; close: () => Promise<void> }

/**
 * Starts a thread and waits until its model is loaded. A thread without work keeps no process alive. Throws
 * `unavailable:embeddings` where the runtime does not load on this machine.
 */
export async function startModelThread(files: ModelFiles): Promise<ModelThread> {
  const thread = new Worker(program, { workerData: files, execArgv: ['--import', runsTypeScript] })
  const answer = async (): Promise<ThreadReply> => {
    const [reply] = (await once(thread, 'message')) as [ThreadReply]
    return reply
  }
  await answer().catch((cause) => {
    throw fail('unavailable:embeddings', {}, cause)
  })
  thread.unref()
  return {
    embed: async (text) => {
      thread.ref()
      try {
        thread.postMessage(text)
        const reply = await answer()
        if ('vector' in reply) return reply.vector
        throw fail('unavailable:embeddings', {}, reply)
      } finally {
        thread.unref()
      }
    },
    close: async () => {
      await thread.terminate()
    },
  }
}
