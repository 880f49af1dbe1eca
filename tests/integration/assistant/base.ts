import { extractPart } from '@/ingestion/extract-part'
import { indexCitable } from '@/ingestion/index/index-citable'
import { ask, collect } from '@/src/assistant/ask'
import { createEngine } from '@/src/assistant/engine'
import type { Pool } from '@/src/database/pool'
import type { Embedder } from '@/src/embeddings/embedder'
import type { Viewer, Visibility } from '@/src/visibility/visibility'

export const mediator: Viewer = { id: 1, role: 'mediator' }

let made = 0

/** Puts a published Markdown document into the base, indexed as the worker would. Gives its `documents.id`. */
export async function put(args: {
  pool: Pool
  embedder?: Embedder
  title: string
  text: string
  visibility?: Visibility
  sourceDate?: string
}): Promise<number> {
  const { pool, embedder, title, text, visibility = 'public', sourceDate = '2026-03' } = args
  made += 1
  const { document } = await indexCitable({
    db: pool,
    embedder,
    extract: extractPart,
    document: {
      collection: 'resources',
      id: `a${made}`,
      title,
      address: `/ressources/a${made}`,
      visibility,
      published: true,
      sourceDate,
      updatedAt: '2026-03-04T05:06:07.000Z',
      parts: [{ kind: 'markdown', text }],
    },
  })
  return document
}

/** An engine on the test's database, and one way to ask it. */
export function engineOn({ pool, embedder }: { pool: Pool; embedder?: Embedder }) {
  const engine = createEngine({ pool, embedder: async () => embedder })
  return {
    engine,
    asks: (question: string, viewer: Viewer = mediator) => collect(ask({ question, viewer, engine })),
  }
}
