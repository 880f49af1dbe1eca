import { parentPort, workerData } from 'node:worker_threads'
import { InferenceSession, Tensor } from 'onnxruntime-node'

// A thread of the local embedder: it holds a session of its own and answers the ids of each text with their vector, one
// text at a time. The runtime computes synchronously; here it keeps nobody waiting but this thread. Node.js runs this
// file by stripping its types, without a loader: types are all that it may take from our other files.

/** What the embedder's thread says: that it is ready, or what came of the text it was sent. */
export type ThreadReply = { ready: true } | { vector: Float32Array } | { failure: string }

// Two sessions of one thread embed a quarter to a half more than one session of two, whose threads wait for each other.
const session = await InferenceSession.create(workerData as Uint8Array, {
  intraOpNumThreads: 1,
  interOpNumThreads: 1,
})

async function vectorOf(ids: BigInt64Array): Promise<Float32Array> {
  const shape = [1, ids.length]
  const output = await session.run({
    input_ids: new Tensor('int64', ids, shape),
    attention_mask: new Tensor('int64', new BigInt64Array(ids.length).fill(1n), shape),
  })
  // A copy: the tensor's memory belongs to the runtime.
  return Float32Array.from(output.sentence_embedding?.data as Float32Array)
}

const reply = (message: ThreadReply) => parentPort?.postMessage(message)

parentPort?.on('message', (ids: BigInt64Array) => {
  void vectorOf(ids).then(
    (vector) => reply({ vector }),
    (error: unknown) => reply({ failure: String(error) }),
  )
})
reply({ ready: true })
