import { once } from 'node:events'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { Worker } from 'node:worker_threads'
import { fail } from '@/src/errors/errors'
import type { ThreadReply } from './local-thread'

const program = path.join(path.dirname(fileURLToPath(import.meta.url)), 'local-thread.ts')
const execArgv = ['--experimental-strip-types', '--disable-warning=ExperimentalWarning']

/** A model in a thread of its own. `embed` takes the ids of one text at a time. */
export type ModelThread = {
  embed: (ids: BigInt64Array) => Promise<Float32Array>
  close: () => Promise<void>
}

/**
 * Starts a thread and waits until its model is loaded. A thread without work keeps no process alive. Throws
 * `unavailable:embeddings` where the runtime does not load on this machine.
 */
export async function startModelThread(weights: Buffer): Promise<ModelThread> {
  const thread = new Worker(program, { workerData: weights, execArgv })
  const answer = async (): Promise<ThreadReply> => {
    const [reply] = (await once(thread, 'message')) as [ThreadReply]
    return reply
  }
  await answer().catch((cause) => {
    throw fail('unavailable:embeddings', {}, cause)
  })
  thread.unref()
  return {
    embed: async (ids) => {
      thread.ref()
      try {
        thread.postMessage(ids)
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
