import { parentPort, workerData } from 'node:worker_threads'
import { InferenceSession, Tensor } from 'onnxruntime-node'
import type { ModelFiles } from './model-files'
import { makeTokenise } from './tokenise'

// A thread of the local embedder: it holds a model of its own and answers each text with its vector, one at a time.
// The runtime computes synchronously; here it keeps nobody waiting but this thread.

/** What the embedder's thread says: that it is ready, or what came of the text it was sent. */
export type ThreadReply = { ready: true } | { vector: Float32Array } | { failure: string }

// On their way here buffers became plain arrays of bytes.
const { tokenizer, tokenizerConfig, weights } = workerData as Record<keyof ModelFiles, Uint8Array>
const tokenise = makeTokenise({ tokenizer: Buffer.from(tokenizer), config: Buffer.from(tokenizerConfig) })
// Two sessions of one thread embed a quarter to a half more than one session of two, whose threads wait for each other.
const session = await InferenceSession.create(weights, { intraOpNumThreads: 1, interOpNumThreads: 1 })

async function vectorOf(text: string): Promise<Float32Array> {
  const ids = BigInt64Array.from(tokenise(text), BigInt)
  const shape = [1, ids.length]
  const output = await session.run({
    input_ids: new Tensor('int64', ids, shape),
    attention_mask: new Tensor('int64', new BigInt64Array(ids.length).fill(1n), shape),
  })
  // A copy: the tensor's memory belongs to the runtime.
  return Float32Array.from(output.sentence_embedding?.data as Float32Array)
}

const reply = (message: ThreadReply) => parentPort?.postMessage(message)

parentPort?.on('message', (text: string) => {
  void vectorOf(text).then(
    (vector) => reply({ vector }),
    (error: unknown) => reply({ failure: String(error) }),
  )
})
reply({ ready: true })
