import { availableParallelism } from 'node:os'
import type { Embedder } from './embedder'
import { localModelDir, localModelName, readModelFiles } from './model-files'
import { startModelThread } from './model-thread'
import { prefixed } from './prefix'
import { priorityQueue } from './priority-queue'
import { makeTokenise } from './tokenise'

const dimensions = 384

/** More would cost memory, about 160 MB each, and take the site its processors. */
const mostThreads = 2

/**
 * The vendored multilingual-e5-small (Wang et al., 2024, "Multilingual E5 Text Embeddings"), cut to French, run in
 * threads of this process: no network, one text at a time in each, since batches are no faster and need over 1 GB.
 * Questions and urgent passages overtake the others. Throws `damaged:model` when a file differs from its checksum and
 * `unavailable:embeddings` when the runtime does not load on this machine.
 */
export async function localEmbedder({ dir = localModelDir } = {}): Promise<Embedder> {
  const { weights, tokenizer, tokenizerConfig } = await readModelFiles({ dir })
  const tokenise = makeTokenise({ tokenizer, config: tokenizerConfig })
  const count = Math.min(mostThreads, availableParallelism())
  const threads = await Promise.all(Array.from({ length: count }, () => startModelThread(weights)))
  const idle = [...threads]
  const inTurn = priorityQueue({ atOnce: count })

  const embedOne = async (text: string) => {
    const thread = idle.pop()
    if (!thread) throw new Error('more texts at once than threads')
    try {
      return await thread.embed(BigInt64Array.from(tokenise(text), BigInt))
    } finally {
      idle.push(thread)
    }
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
    close: async () => {
      await Promise.all(threads.map((thread) => thread.close()))
    },
  }
}
