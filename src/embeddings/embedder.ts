/** Whether a text is looked for (`query`) or looked into (`passage`): e5 models want to be told. */
export type EmbeddingKind = 'query' | 'passage'

/**
 * Turns texts into vectors of length 1, so that cosine = dot product.
 * `model` names the vectors in the `embeddings` table; `dimensions` is their length.
 * `urgent` lets passages that a person waits for overtake those being indexed, as questions always do.
 */
export type Embedder = {
  model: string
  dimensions: number
  embed: (args: {
    texts: string[]
    kind: EmbeddingKind
    urgent?: boolean
    signal?: AbortSignal
  }) => Promise<Float32Array[]>
  close: () => Promise<void>
}
