import { z } from 'zod'
import { fail } from '@/src/errors/errors'
import type { Embedder } from './embedder'
import { unpackVectors } from './wire'

const addressSchema = z.object({
  token: z.string().min(1),
  model: z.string().min(1),
  dimensions: z.coerce.number().int().positive(),
})

// A question is asked by a person; passages may wait behind thousands of others.
const patience = { query: 10_000, passage: 600_000 }
const textsPerRequest = 32

/**
 * A client of the embedder that another process serves with `serveEmbedder`. Nothing is opened before the first text.
 * Aborting the signal takes the texts out of the other process's queue. Rejects with `unavailable:embeddings` when the
 * other process is gone, fails, or leaves a question unanswered for 10 s; throws `invalid:setting` on a wrong address.
 */
export function connectEmbedder({ url }: { url: string }): Embedder {
  const address = URL.canParse(url) ? new URL(url) : undefined
  const parsed = addressSchema.safeParse(Object.fromEntries(address?.searchParams ?? []))
  if (!address || !parsed.success)
    throw fail('invalid:setting', { name: 'PASSERELLE_EMBEDDER', value: '…', reason: 'http://127.0.0.1:…' })
  const { token, model, dimensions } = parsed.data

  const request: Embedder['embed'] = async ({ texts, kind, urgent, signal }) => {
    const patient = AbortSignal.timeout(patience[urgent ? 'query' : kind])
    try {
      const response = await fetch(address.origin, {
        method: 'POST',
        headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
        body: JSON.stringify({ kind, urgent, texts }),
        cache: 'no-store',
        signal: signal ? AbortSignal.any([signal, patient]) : patient,
      })
      if (!response.ok) throw new Error(`HTTP ${response.status}`)
      const vectors = unpackVectors({ bytes: Buffer.from(await response.arrayBuffer()), dimensions })
      if (vectors.length !== texts.length) throw new Error(`${vectors.length} of ${texts.length} vectors`)
      return vectors
    } catch (cause) {
      if (signal?.aborted) throw signal.reason
      throw fail('unavailable:embeddings', {}, cause)
    }
  }

  return {
    model,
    dimensions,
    embed: async ({ texts, ...rest }) => {
      const vectors: Float32Array[] = []
      for (let start = 0; start < texts.length; start += textsPerRequest)
        vectors.push(...(await request({ texts: texts.slice(start, start + textsPerRequest), ...rest })))
      return vectors
    },
    close: async () => {},
  }
}
