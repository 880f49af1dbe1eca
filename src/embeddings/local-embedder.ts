import { InferenceSession, Tensor } from 'onnxruntime-node'
import { fail } from '@/src/errors/errors'
import type { Embedder } from './embedder'
import { localModelDir, localModelName, readModelFiles } from './model-files'
import { prefixed } from './prefix'
import { priorityQueue } from './priority-queue'
import { makeTokenise } from './tokenise'

const dimensions = 384

/**
 * The vendored multilingual-e5-small (Wang et al., 2024, "Multilingual E5 Text Embeddings"), cut to French, run in this
 * process: no network, 190 MB, about 4 ms a question and 50 ms a passage of 400 tokens on 2 cores. One text at a time:
 * batches are no faster and need over 1 GB. Questions and urgent passages overtake the others. Throws `damaged:model` when a file differs from
 * its checksum and `unavailable:embeddings` when the runtime does not load on this machine.
 */
export async function localEmbedder({ dir = localModelDir } = {}): Promise<Embedder> {
  const files = await readModelFiles({ dir })
  const tokenise = makeTokenise({ tokenizer: files.tokenizer, config: files.tokenizerConfig })
  const session = await InferenceSession.create(files.weights, {
    intraOpNumThreads: 2,
    interOpNumThreads: 1,
    // Threads that wait must sleep: spinning, on 2 cores shared with the site, doubled the time of every passage.
    extra: { session: { intra_op: { allow_spinning: '0' } } },
  }).catch((cause) => {
    throw fail('unavailable:embeddings', {}, cause)
  })
  const inTurn = priorityQueue()

  const embedOne = async (text: string) => {
    const ids = BigInt64Array.from(tokenise(text), BigInt)
    const shape = [1, ids.length]
    const output = await session.run({
      input_ids: new Tensor('int64', ids, shape),
      attention_mask: new Tensor('int64', new BigInt64Array(ids.length).fill(1n), shape),
    })
    // A copy: the tensor's memory belongs to the runtime.
    return Float32Array.from(output.sentence_embedding?.data as Float32Array)
  }

  return {
    model: localModelName,
    dimensions,
    embed: ({ texts, kind, urgent = kind === 'query', signal }) =>
      Promise.all(
        texts.map((text) =>
          inTurn({ urgent, signal, task: () => embedOne(prefixed({ text, kind, model: localModelName })) }),
        ),
      ),
    close: () => session.release(),
  }
}
