import { chunk } from '@/ingestion/chunk/chunk'
import { extractMarkdown } from '@/ingestion/extract/markdown'
import { embeddingText } from '@/ingestion/index/embed-passages'
import type { Block } from '@/src/documents/document'
import type { Embedder } from '@/src/embeddings/embedder'
import type { LabelledSet } from '@/src/evaluation/labelled-set/labelled-set'
import { createLexicalIndex } from '@/src/retrieval/lexical/lexical-index'
import { retrieve } from '@/src/retrieval/retrieve'
import type { DensePort, IndexedDocument, IndexedPassage, Retrieved } from '@/src/retrieval/types'
import { denseInMemory } from '../dense-in-memory'

/** A labelled set's documents, indexed in this process; `consult` can leave documents out. */
export type Base = {
  name: string
  set: LabelledSet
  embedder?: Embedder
  consult: (args: {
    question: string
    without: string[]
  }) => Promise<{ retrieved: Retrieved; vector?: Float32Array }>
}

const rowOf = (id: number, recordId: string, title: string): IndexedDocument => ({
  id,
  recordId,
  title,
  collection: 'corpus',
  generation: 1,
  published: true,
  visibility: 'public',
  address: `/corpus/${recordId}`,
  updatedAt: '2026-01-01T00:00:00.000Z',
})

/** A dense leg that never sees some documents, and keeps the question's vector. */
function withoutDocuments({ dense, hidden }: { dense: DensePort; hidden: ReadonlySet<number> }) {
  const seen = { vector: undefined as Float32Array | undefined }
  const port: DensePort = {
    embedQuestion: async (text) => {
      seen.vector = await dense.embedQuestion(text)
      return seen.vector
    },
    candidates: async (args) =>
      (await dense.candidates({ ...args, limit: args.limit + 100 }))
        .filter(({ document }) => !hidden.has(document))
        .slice(0, args.limit),
    cosines: async (args) => (await dense.cosines(args)).filter(({ document }) => !hidden.has(document)),
  }
  return { port, seen }
}

/** Cuts, indexes and, with an embedder, embeds a labelled set's documents. */
export async function openBase(args: {
  set: LabelledSet
  embedder?: Embedder
  blocksOf?: (text: string) => Block[]
}): Promise<Base> {
  const { set, embedder, blocksOf = (text) => extractMarkdown({ text }).blocks } = args
  const index = createLexicalIndex()
  const rows = new Map<string, IndexedDocument>()
  const all: IndexedPassage[] = []
  set.corpus.forEach(({ id: record, title, text }, id) => {
    const passages = chunk({ blocks: blocksOf(text), title }).map(
      (draft, at): IndexedPassage => ({
        id: all.length + at,
        document: id,
        title,
        headings: draft.headings,
        text: draft.text,
      }),
    )
    all.push(...passages)
    rows.set(record, rowOf(id, record, title))
    index.put({ document: rowOf(id, record, title), passages })
  })
  const dense = embedder && (await denseInMemory({ embedder, passages: all, textOf: embeddingText }))
  return {
    name: set.name,
    set,
    embedder,
    consult: async ({ question, without }) => {
      const left = without.flatMap((record) => rows.get(record) ?? [])
      for (const row of left) index.update({ ...row, published: false })
      const legs = dense && withoutDocuments({ dense, hidden: new Set(left.map(({ id }) => id)) })
      const retrieved = await retrieve({ query: { question, viewer: null }, index, dense: legs?.port })
      for (const row of left) index.update(row)
      return { retrieved, vector: legs?.seen.vector }
    },
  }
}
