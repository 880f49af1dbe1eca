import type { PassageDraft } from '@/src/documents/document'
import type { Embedder } from '@/src/embeddings/embedder'

/** What the model reads of a passage: its document, its place in it, its words. */
export const embeddingText = ({ title, headings, text }: Pick<PassageDraft, 'title' | 'headings' | 'text'>) =>
  [title, headings.join(' > '), text].filter(Boolean).join('\n')

/** Vectors of a batch of passages, with the time that took; nothing where embeddings are `none`. */
export async function embedPassages(args: {
  embedder?: Embedder
  passages: PassageDraft[]
  signal?: AbortSignal
}): Promise<{ embedded?: { model: string; vectors: Float32Array[] }; seconds: number }> {
  const { embedder, passages, signal } = args
  if (!embedder) return { seconds: 0 }
  const began = performance.now()
  const vectors = await embedder.embed({ texts: passages.map(embeddingText), kind: 'passage', signal })
  return { embedded: { model: embedder.model, vectors }, seconds: (performance.now() - began) / 1000 }
}
