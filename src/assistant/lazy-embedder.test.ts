import { describe, expect, it } from 'vitest'
import type { Embedder } from '@/src/embeddings/embedder'
import { fail } from '@/src/errors/errors'
import { lazyEmbedder } from './lazy-embedder'

const embedder: Embedder = { model: 'm', dimensions: 1, embed: async () => [], close: async () => {} }

/** A maker that fails with each error in turn, then makes; and how often it was called. */
function makerOf(errors: Error[]) {
  const calls = { count: 0 }
  const make = async () => {
    const error = errors[calls.count]
    calls.count += 1
    if (error) throw error
    return embedder
  }
  return { calls, make }
}

describe('lazyEmbedder', () => {
  it('should make the embedder once, at its first use', async () => {
    const { calls, make } = makerOf([])
    const get = lazyEmbedder(make)
    expect(calls.count).toBe(0)
    expect(await Promise.all([get(), get()])).toEqual([embedder, embedder])
    expect(calls.count).toBe(1)
  })

  it('should leave an endpoint that does not answer alone for a while, then try again', async () => {
    const { calls, make } = makerOf([fail('unavailable:embeddings')])
    let time = 0
    const get = lazyEmbedder(make, () => time)
    await expect(get()).rejects.toMatchObject({ id: 'unavailable:embeddings' })
    time = 29_999
    await expect(get()).rejects.toMatchObject({ id: 'unavailable:embeddings' })
    expect(calls.count).toBe(1)
    time = 30_000
    expect(await get()).toBe(embedder)
  })

  it('should try again at once after any other error', async () => {
    const { make } = makerOf([fail('dimension:embeddings')])
    const get = lazyEmbedder(make, () => 0)
    await expect(get()).rejects.toMatchObject({ id: 'dimension:embeddings' })
    expect(await get()).toBe(embedder)
  })
})
