import { afterEach, expect, it } from 'vitest'
import { openaiEmbedder } from './openai-embedder'
import { answerWell, startOpenaiServer, type Turn, vectorOf } from './openai-server.test-support'

const closing: (() => Promise<void>)[] = []
afterEach(async () => {
  for (const close of closing.splice(0)) await close()
})

const backOff = { tries: 3, first: 1, most: 5 }

async function setUp({ model = 'bge-m3', turns = [] as Turn[], timeout = 5000 } = {}) {
  const server = await startOpenaiServer()
  closing.push(server.close)
  const embedder = await openaiEmbedder({ baseUrl: server.baseUrl, model, backOff, timeout, batch: 4 })
  server.inputs.length = 0
  server.turns.push(...turns)
  return { server, embedder }
}

const refuse =
  (status: number, headers = {}): Turn =>
  ({ response }) =>
    void response.writeHead(status, headers).end('{"error":{"message":"no"}}')

const normalised = (text: string) => {
  const vector = vectorOf(text)
  const length = Math.hypot(...vector)
  return Float32Array.from(vector, (value) => value / length)
}

it('should send batches and give vectors of length 1 in the order of the texts', async () => {
  const { server, embedder } = await setUp()
  const texts = Array.from({ length: 10 }, (_, i) => 'a'.repeat(i))
  expect(await embedder.embed({ texts, kind: 'passage' })).toEqual(texts.map(normalised))
  expect(server.inputs.map((input) => input.length)).toEqual([4, 4, 2])
  expect(embedder).toMatchObject({ model: 'bge-m3', dimensions: 3 })
  expect(new Set(server.models)).toEqual(new Set(['bge-m3']))
})

it('should tell an e5 model what each text is, and other models nothing', async () => {
  const e5 = await setUp({ model: 'intfloat/multilingual-e5-large' })
  await e5.embedder.embed({ texts: ['a'], kind: 'passage' })
  expect(e5.server.inputs).toEqual([['passage: a']])
  const other = await setUp()
  await other.embedder.embed({ texts: ['a'], kind: 'query' })
  expect(other.server.inputs).toEqual([['a']])
})

const half: Turn = ({ response }) => {
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': '5000' })
  response.write('{"object":"list","data":[{"index":0,"embedding":[1,')
  response.socket?.end()
}
const halfJson: Turn = ({ response }) => {
  response.writeHead(200, { 'content-type': 'application/json' })
  response.end('{"object":"list","data":[{"index":0,"embedding":[1,')
}
const answerOf =
  (data: unknown): Turn =>
  ({ response }) => {
    response.writeHead(200, { 'content-type': 'application/json' })
    response.end(JSON.stringify({ data }))
  }

const troubles: [string, Turn][] = [
  ['a 429', refuse(429)],
  ['a 429 that says when to come back', refuse(429, { 'retry-after': '0' })],
  ['a 500', refuse(500)],
  ['a 503', refuse(503)],
  ['a broken connection', ({ response }) => void response.socket?.destroy()],
  ['an answer cut off by the network', half],
  ['an answer of half a JSON', halfJson],
  ['an answer that lacks a vector', answerOf([{ index: 0, embedding: [1, 0, 0] }])],
  ['an answer with a zero vector', answerOf([0, 1].map((index) => ({ index, embedding: [0, 0, 0] })))],
  ['an answer without vectors', answerOf('nothing')],
]

it.each(troubles)('should try again after %s', async (_, turn) => {
  const { server, embedder } = await setUp({ turns: [turn] })
  const vectors = await embedder.embed({ texts: ['a', 'bb'], kind: 'passage' })
  expect(vectors).toEqual(['a', 'bb'].map(normalised))
  expect(server.inputs).toHaveLength(2)
})

it.each(troubles)('should give up after three times %s', async (_, turn) => {
  const { server, embedder } = await setUp({ turns: [turn, turn, turn, answerWell] })
  await expect(embedder.embed({ texts: ['a', 'bb'], kind: 'passage' })).rejects.toMatchObject({
    id: 'unavailable:embeddings',
  })
  expect(server.inputs).toHaveLength(3)
})

it('should try again when no answer comes in time', async () => {
  const { server, embedder } = await setUp({ turns: [() => {}], timeout: 100 })
  expect(await embedder.embed({ texts: ['a'], kind: 'query' })).toHaveLength(1)
  expect(server.inputs).toHaveLength(2)
})

it.each([400, 401, 404])('should not try again after a %i', async (status) => {
  const { server, embedder } = await setUp({ turns: [refuse(status)] })
  await expect(embedder.embed({ texts: ['a'], kind: 'query' })).rejects.toMatchObject({
    id: 'unavailable:embeddings',
  })
  expect(server.inputs).toHaveLength(1)
})

it('should refuse vectors of another length than the first', async () => {
  const { embedder } = await setUp({ turns: [answerOf([{ index: 0, embedding: [1, 0] }])] })
  await expect(embedder.embed({ texts: ['a'], kind: 'query' })).rejects.toMatchObject({
    id: 'dimension:embeddings',
    details: { model: 'bge-m3', found: 2, expected: 3 },
  })
})

it('should stop when the caller does', async () => {
  const abort = new AbortController()
  const { server, embedder } = await setUp({ turns: [() => abort.abort(new Error('stop'))] })
  const asked = embedder.embed({ texts: ['a'], kind: 'query', signal: abort.signal })
  await expect(asked).rejects.toThrow('stop')
  expect(server.inputs).toHaveLength(1)
})

it('should say at once that nobody answers', async () => {
  const opening = openaiEmbedder({ baseUrl: 'http://127.0.0.1:9/v1', model: 'm', backOff })
  await expect(opening).rejects.toMatchObject({ id: 'unavailable:embeddings' })
})
