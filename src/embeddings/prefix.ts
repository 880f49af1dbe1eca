import type { EmbeddingKind } from './embedder'

/**
 * The text as the model wants to be told what it is: e5 models are trained with `query: ` and `passage: ` (Wang et al.,
 * 2022, "Text Embeddings by Weakly-Supervised Contrastive Pre-training"); others get the text alone.
 */
export const prefixed = ({ text, kind, model }: { text: string; kind: EmbeddingKind; model: string }) =>
  /(^|[^a-z0-9])e5([^a-z0-9]|$)/i.test(model) ? `${kind}: ${text}` : text
