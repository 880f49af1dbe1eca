import type { Settings } from '@/src/settings/settings'

/** The hosts that a question may be sent to, as the settings name them; none where all is done on the machine. */
export function outsideServices({ chatModel, embeddings, openai }: Settings): {
  model?: string
  embeddings?: string
} {
  const host = openai.baseUrl && URL.parse(openai.baseUrl)?.host
  return {
    model: chatModel ? host : undefined,
    embeddings: embeddings === 'openai' ? host : undefined,
  }
}
