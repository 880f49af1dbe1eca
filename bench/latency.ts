/**
 * From question to complete quotations over many passages, without embedding them all first: their vectors are random,
 * questions and quotations are embedded by the real model.
 *
 *     node --import ./launcher/typescript.mjs bench/latency.ts SET [QUESTIONS]
 *
 * Prints `latencyMs` and `indexing` as `eval` does; `indexing` then tells what storing costs, the rankings mean nothing.
 */
import type { Embedder } from '@/src/embeddings/embedder'
import { localEmbedder } from '@/src/embeddings/local-embedder'
import { evaluate } from '@/src/evaluation/evaluate'
import { readLabelledSet } from '@/src/evaluation/labelled-set/read-set'
import { openScratchDatabase } from '@/src/evaluation/scratch-database'

const [dir = '.', questions = '100'] = process.argv.slice(2)

function randomVector(dimensions: number): Float32Array {
  const vector = Float32Array.from({ length: dimensions }, () => Math.random() - 0.5)
  const length = Math.hypot(...vector)
  return vector.map((value) => value / length)
}

/** Passages that nobody waits for get a random vector. A name of its own keeps them out of every cache. */
function embedderFor(real: Embedder): Embedder {
  return {
    ...real,
    embed: (args) =>
      args.kind === 'passage' && !args.urgent
        ? Promise.resolve(args.texts.map(() => randomVector(real.dimensions)))
        : real.embed(args),
  }
}

const real = await localEmbedder()
const database = await openScratchDatabase()
try {
  const result = await evaluate({
    set: await readLabelledSet(dir),
    pool: database.pool,
    embedder: embedderFor(real),
    limit: Number(questions),
    onProgress: ({ stage, done, total }) => {
      if (done % 500 === 0) process.stderr.write(`${stage} ${done} / ${total}\n`)
    },
  })
  const { documents, passages, latencyMs, indexing } = result
  process.stdout.write(`${JSON.stringify({ documents, passages, latencyMs, indexing })}\n`)
} finally {
  await database.close()
}
