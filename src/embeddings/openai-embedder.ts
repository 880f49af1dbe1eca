import OpenAI, { APIConnectionError, APIError } from 'openai'
import { z } from 'zod'
import { fail, isPasserelleError } from '@/src/errors/errors'
import type { Embedder } from './embedder'
import { prefixed } from './prefix'
import { type BackOff, withRetries } from './retry'

const responseSchema = z.object({
  data: z.array(z.object({ index: z.number().int().min(0), embedding: z.array(z.number()).min(1) })),
})

/** An answer that is not what was asked for: cut off, too short, or with holes. Asking again may help. */
class HalfAnswer extends Error {}

/**
 * Any endpoint that speaks OpenAI's `/v1/embeddings`. Texts go in batches of `batch`; a 408, 409, 429, 5xx, time-out,
 * broken connection or half answer is tried again. One text is embedded at once to learn the vectors' length; a vector
 * of another length throws `dimension:embeddings`, everything else that does not get better `unavailable:embeddings`.
 * `timeout` is milliseconds per request.
 */
export async function openaiEmbedder({
  baseUrl,
  apiKey,
  model,
  batch = 32,
  timeout = 30_000,
  backOff = { tries: 5, first: 500, most: 20_000 },
}: {
  baseUrl: string
  apiKey?: string
  model: string
  batch?: number
  timeout?: number
  backOff?: BackOff
}): Promise<Embedder> {
  // Retries are ours: those of the SDK do not see half answers.
  const client = new OpenAI({ baseURL: baseUrl, apiKey: apiKey ?? 'none', maxRetries: 0, timeout })

  const request = async (texts: string[], signal?: AbortSignal) => {
    const answer = await client.embeddings.create(
      { model, input: texts, encoding_format: 'float' },
      { signal },
    )
    return readVectors({ answer, count: texts.length })
  }

  const embedBatch = (texts: string[], signal?: AbortSignal) =>
    withRetries({ call: () => request(texts, signal), retryAfter, backOff, signal }).catch((cause) => {
      if (signal?.aborted) throw signal.reason
      throw isPasserelleError(cause) ? cause : fail('unavailable:embeddings', {}, cause)
    })

  const [probe] = await embedBatch([prefixed({ text: 'Passerelle', kind: 'query', model })])
  const dimensions = probe?.length ?? 0

  return {
    model,
    dimensions,
    embed: async ({ texts, kind, signal }) => {
      const vectors: Float32Array[] = []
      for (let start = 0; start < texts.length; start += batch) {
        const inputs = texts.slice(start, start + batch).map((text) => prefixed({ text, kind, model }))
        vectors.push(...(await embedBatch(inputs, signal)))
      }
      const wrong = vectors.find((vector) => vector.length !== dimensions)
      if (wrong) throw fail('dimension:embeddings', { model, found: wrong.length, expected: dimensions })
      return vectors
    },
    close: async () => {},
  }
}

/** The vectors in the order of the texts, whatever the order of the answer, each of length 1. */
function readVectors({ answer, count }: { answer: unknown; count: number }): Float32Array[] {
  const parsed = responseSchema.safeParse(answer)
  if (!parsed.success) throw new HalfAnswer('The answer holds no vectors.', { cause: parsed.error })
  const byIndex = new Map(parsed.data.data.map(({ index, embedding }) => [index, embedding]))
  return Array.from({ length: count }, (_, index) => {
    const embedding = byIndex.get(index)
    if (!embedding) throw new HalfAnswer(`The answer lacks vector ${index} of ${count}.`)
    const length = Math.hypot(...embedding)
    if (length === 0) throw new HalfAnswer(`Vector ${index} is zero.`)
    return Float32Array.from(embedding, (value) => value / length)
  })
}

const worthAnotherTry = (status: number) =>
  status === 408 || status === 409 || status === 429 || status >= 500

function retryAfter(error: unknown): number | undefined {
  if (error instanceof HalfAnswer || error instanceof SyntaxError || error instanceof APIConnectionError)
    return 0
  if (error instanceof APIError && worthAnotherTry(error.status ?? 0)) {
    const seconds = Number(error.headers?.get?.('retry-after'))
    return Number.isFinite(seconds) ? seconds * 1000 : 0
  }
  // A body that breaks off reaches us as fetch's TypeError.
  return error instanceof TypeError ? 0 : undefined
}
