import { connect } from 'node:net'
import { afterEach, expect, it } from 'vitest'
import { connectEmbedder } from './connect-embedder'
import type { Embedder } from './embedder'
import { serveEmbedder } from './serve-embedder'

const closing: (() => Promise<void>)[] = []
afterEach(async () => {
  for (const close of closing.splice(0)) await close()
})

const letters: Embedder = {
  model: 'letters',
  dimensions: 2,
  embed: async ({ texts, kind }) =>
    texts.map((text) => Float32Array.of(text.length + 0.1, kind === 'query' ? 1 : -1)),
  close: async () => {},
}

const serve = async (embedder: Embedder, at?: { port: number; token: string }) => {
  const served = await serveEmbedder({ embedder, ...at })
  closing.push(served.close)
  return served
}

it('should give the vectors of the other side, exactly, in order, whatever their number', async () => {
  const { url } = await serve(letters)
  const client = connectEmbedder({ url })
  const texts = Array.from({ length: 100 }, (_, i) => 'é'.repeat(i))
  expect(client).toMatchObject({ model: 'letters', dimensions: 2 })
  expect(await client.embed({ texts, kind: 'passage' })).toEqual(
    await letters.embed({ texts, kind: 'passage' }),
  )
  expect(await client.embed({ texts: [], kind: 'query' })).toEqual([])
})

it('should pass on that texts are urgent', async () => {
  const seen: unknown[] = []
  const { url } = await serve({
    ...letters,
    embed: async (args) => {
      seen.push(args.urgent)
      return letters.embed(args)
    },
  })
  const client = connectEmbedder({ url })
  await client.embed({ texts: ['a'], kind: 'passage' })
  await client.embed({ texts: ['a'], kind: 'passage', urgent: true })
  expect(seen).toEqual([undefined, true])
})

it('should refuse who does not know the token', async () => {
  const { url } = await serve(letters)
  const forged = new URL(url)
  forged.searchParams.set('token', 'guess')
  expect((await fetch(forged.origin, { method: 'POST', body: '{}' })).status).toBe(401)
  const client = connectEmbedder({ url: forged.href })
  await expect(client.embed({ texts: ['a'], kind: 'query' })).rejects.toMatchObject({
    id: 'unavailable:embeddings',
  })
})

it.each(['', 'not JSON', '{"kind":"question","texts":["a"]}', '{"kind":"query"}'])(
  'should answer 400 to the body « %s »',
  async (body) => {
    const { url } = await serve(letters)
    const authorization = `Bearer ${new URL(url).searchParams.get('token')}`
    const response = await fetch(new URL(url).origin, { method: 'POST', headers: { authorization }, body })
    expect(response.status).toBe(400)
  },
)

it('should say that embeddings are unavailable when the other side fails or is gone', async () => {
  const { url, close } = await serve({ ...letters, embed: () => Promise.reject(new Error('broken')) })
  const client = connectEmbedder({ url })
  const failure = { id: 'unavailable:embeddings' }
  await expect(client.embed({ texts: ['a'], kind: 'query' })).rejects.toMatchObject(failure)
  await close()
  await expect(client.embed({ texts: ['a'], kind: 'query' })).rejects.toMatchObject(failure)
})

it('should find a restarted server again at the same place', async () => {
  const first = await serve(letters)
  const client = connectEmbedder({ url: first.url })
  await client.embed({ texts: ['a'], kind: 'query' })
  await first.close()
  const place = new URL(first.url)
  await serve(letters, { port: Number(place.port), token: place.searchParams.get('token') ?? '' })
  expect(await client.embed({ texts: ['a'], kind: 'query' })).toHaveLength(1)
})

it('should take texts out of the queue when their client leaves', async () => {
  let arrived: (signal: AbortSignal | undefined) => void = () => {}
  const signals = new Promise<AbortSignal | undefined>((resolve) => {
    arrived = resolve
  })
  const { url } = await serve({
    ...letters,
    embed: ({ signal }) => {
      arrived(signal)
      return new Promise((_, reject) => signal?.addEventListener('abort', () => reject(signal.reason)))
    },
  })
  const abort = new AbortController()
  const asked = connectEmbedder({ url }).embed({ texts: ['a'], kind: 'query', signal: abort.signal })
  const signal = await signals
  expect(signal?.aborted).toBe(false)
  abort.abort(new Error('stop'))
  await expect(asked).rejects.toThrow('stop')
  await new Promise((resolve) => (signal?.aborted ? resolve(0) : signal?.addEventListener('abort', resolve)))
})

it('should outlive a client that dies in the middle of its request', async () => {
  const { url } = await serve(letters)
  const { port } = new URL(url)
  const socket = connect(Number(port), '127.0.0.1')
  await new Promise((resolve) => socket.once('connect', resolve))
  socket.write('POST / HTTP/1.1\r\nhost: x\r\ncontent-length: 999\r\n\r\n{"kind"')
  socket.destroy()
  expect(await connectEmbedder({ url }).embed({ texts: ['a'], kind: 'query' })).toHaveLength(1)
})

it.each(['', 'nonsense', 'http://127.0.0.1:1/'])('should refuse the address « %s »', (url) => {
  expect(() => connectEmbedder({ url })).toThrow('invalid:setting')
})
