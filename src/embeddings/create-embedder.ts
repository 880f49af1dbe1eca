import { fail } from '@/src/errors/errors'
import type { Settings } from '@/src/settings/settings'
import { connectEmbedder } from './connect-embedder'
import type { Embedder } from './embedder'

type EmbedderSettings = Pick<Settings, 'embedder' | 'embeddings' | 'embeddingsModel' | 'openai'>

/**
 * The embedder that the settings ask for, `undefined` for `EMBEDDINGS=none`. Where another process serves one
 * (`PASSERELLE_EMBEDDER`), its client: the model is loaded once per data folder. Runtimes are loaded only when used.
 * Throws `invalid:setting`, `damaged:model`, `unavailable:embeddings` or `dimension:embeddings`.
 */
export async function createEmbedder({
  settings,
}: {
  settings: EmbedderSettings
}): Promise<Embedder | undefined> {
  if (settings.embeddings === 'none') return undefined
  if (settings.embedder) return connectEmbedder({ url: settings.embedder })
  if (settings.embeddings === 'local') return (await import('./local-embedder')).localEmbedder()
  const { baseUrl, apiKey } = settings.openai
  const { openaiEmbedder } = await import('./openai-embedder')
  return openaiEmbedder({
    // Both are asked for by name: no request leaves the machine unless a setting names its target.
    baseUrl: baseUrl ?? missing('OPENAI_BASE_URL'),
    model: settings.embeddingsModel ?? missing('EMBEDDINGS_MODEL'),
    apiKey,
  })
}

function missing(name: string): never {
  throw fail('invalid:setting', { name, value: '', reason: 'EMBEDDINGS=openai' })
}
