import { mkdtemp } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { beforeEach, expect, it } from 'vitest'
import { cachedEmbedder } from './cached-embedder'
import type { Embedder } from './embedder'

let dir: string
beforeEach(async () => {
  dir = await mkdtemp(path.join(os.tmpdir(), 'passerelle-cache-'))
})

function counting({ model = 'letters', offset = 0 } = {}) {
  const seen: string[] = []
  const embedder: Embedder = {
    model,
    dimensions: 2,
    embed: async ({ texts }) => {
      seen.push(...texts)
      return texts.map((text) => Float32Array.of(text.length + offset, 1))
    },
    close: async () => {},
  }
  return { embedder, seen }
}

it('should compute each text once and keep the order', async () => {
  const { embedder, seen } = counting()
  const cached = cachedEmbedder({ embedder, dir })
  await cached.embed({ texts: ['b', 'aaa'], kind: 'passage' })
  const again = await cached.embed({ texts: ['aaa', 'cc', 'b'], kind: 'passage' })
  expect(again.map((vector) => vector[0])).toEqual([3, 2, 1])
  expect(seen).toEqual(['b', 'aaa', 'cc'])
  expect(cached.counts).toEqual({ hits: 2, misses: 3 })
})

it('should keep questions, passages and models apart', async () => {
  const { embedder, seen } = counting()
  const cached = cachedEmbedder({ embedder, dir })
  await cached.embed({ texts: ['a'], kind: 'passage' })
  await cached.embed({ texts: ['a'], kind: 'query' })
  const other = counting({ model: 'maison/e5', offset: 7 })
  const [vector] = await cachedEmbedder({ embedder: other.embedder, dir }).embed({
    texts: ['a'],
    kind: 'passage',
  })
  expect(seen).toEqual(['a', 'a'])
  expect(vector?.[0]).toBe(8)
})

it('should remember after it was closed', async () => {
  const first = cachedEmbedder({ embedder: counting().embedder, dir })
  await first.embed({ texts: ['a'], kind: 'passage' })
  await first.close()
  const { embedder, seen } = counting()
  await cachedEmbedder({ embedder, dir }).embed({ texts: ['a'], kind: 'passage' })
  expect(seen).toEqual([])
})

it('should serve several users of one folder at the same time', async () => {
  const users = Array.from({ length: 4 }, () => cachedEmbedder({ embedder: counting().embedder, dir }))
  const texts = Array.from({ length: 200 }, (_, i) => 'x'.repeat(i))
  const answers = await Promise.all(users.map((user) => user.embed({ texts, kind: 'passage' })))
  for (const vectors of answers)
    expect(vectors.map((vector) => vector[0])).toEqual(texts.map((text) => text.length))
})

it('should compute again a vector of another length', async () => {
  await cachedEmbedder({ embedder: counting().embedder, dir }).embed({ texts: ['a'], kind: 'passage' })
  const { embedder } = counting()
  const wider = { ...embedder, dimensions: 3, embed: async () => [Float32Array.of(1, 2, 3)] }
  const [vector] = await cachedEmbedder({ embedder: wider, dir }).embed({ texts: ['a'], kind: 'passage' })
  expect(vector).toEqual(Float32Array.of(1, 2, 3))
})
