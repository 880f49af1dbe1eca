import { expect, it } from 'vitest'
import { readSettings } from '@/src/settings/settings'
import { createEmbedder } from './create-embedder'
import { startOpenaiServer } from './openai-server.test-support'
import { serveEmbedder } from './serve-embedder'

const create = (env: Record<string, string>) => createEmbedder({ settings: readSettings(env) })

it('should make none when none is asked for', async () => {
  expect(await create({ EMBEDDINGS: 'none', PASSERELLE_EMBEDDER: 'http://127.0.0.1:1/' })).toBeUndefined()
})

it('should run the vendored model unless told otherwise', async () => {
  const embedder = await create({})
  expect(embedder?.model).toBe('e5-small-fr')
  await embedder?.close()
})

it('should use the embedder of the worker when there is one', async () => {
  const embedder = { model: 'other', dimensions: 3, embed: async () => [], close: async () => {} }
  const { url, close } = await serveEmbedder({ embedder })
  expect((await create({ PASSERELLE_EMBEDDER: url }))?.model).toBe('other')
  await close()
})

it('should use the endpoint and the model that are named', async () => {
  const server = await startOpenaiServer()
  const embedder = await create({
    EMBEDDINGS: 'openai',
    OPENAI_BASE_URL: server.baseUrl,
    EMBEDDINGS_MODEL: 'bge-m3',
  })
  expect(embedder).toMatchObject({ model: 'bge-m3', dimensions: 3 })
  await server.close()
})

it.each([
  ['OPENAI_BASE_URL', { EMBEDDINGS_MODEL: 'm' }],
  ['EMBEDDINGS_MODEL', { OPENAI_BASE_URL: 'http://127.0.0.1:9/v1' }],
])('should ask for %s rather than guess it', async (name, env) => {
  await expect(create({ EMBEDDINGS: 'openai', ...env })).rejects.toMatchObject({
    id: 'invalid:setting',
    details: { name },
  })
})
