import path from 'node:path'
import { chunk } from '@/ingestion/chunk/chunk'
import { extractMarkdown } from '@/ingestion/extract/markdown'
import { embeddingText } from '@/ingestion/index/embed-passages'
import type { Embedder } from '@/src/embeddings/embedder'
import type { LabelledSet } from '@/src/evaluation/labelled-set/labelled-set'
import { readLabelledSet } from '@/src/evaluation/labelled-set/read-set'
import { createLexicalIndex, type LexicalIndex } from '@/src/retrieval/lexical/lexical-index'
import type { DensePort, IndexedDocument, IndexedPassage } from '@/src/retrieval/types'
import { denseInMemory } from './dense-in-memory'
import { rememberedPassages } from './remembered'

/**
 * A labelled set, indexed in this process by the project's own steps. `dense` is absent without an embedder; `vectors`
 * counts the passages that it holds.
 */
export type LabelledBase = { set: LabelledSet; index: LexicalIndex; dense?: DensePort; vectors: number }

const rowOf = ({ id, record, title }: { id: number; record: string; title: string }): IndexedDocument => ({
  id,
  title,
  collection: 'corpus',
  recordId: record,
  generation: 1,
  published: true,
  visibility: 'public',
  address: `/corpus/${record}`,
  updatedAt: '2026-01-01T00:00:00.000Z',
})

/**
 * Reads, cuts, indexes and, where there is an embedder, embeds a labelled set; with `remembered` only passages whose
 * vectors that cache holds.
 */
export async function openLabelledBase(args: {
  dir: string
  embedder?: Embedder
  remembered?: { dir: string; model: string }
}): Promise<LabelledBase> {
  const set = await readLabelledSet(path.resolve(args.dir))
  const index = createLexicalIndex()
  const all: IndexedPassage[] = []
  set.corpus.forEach(({ id: record, title, text }, id) => {
    const drafts = chunk({ blocks: extractMarkdown({ text }).blocks, title })
    const passages = drafts.map(
      (draft, at): IndexedPassage => ({
        id: all.length + at,
        document: id,
        title,
        headings: draft.headings,
        text: draft.text,
      }),
    )
    all.push(...passages)
    index.put({ document: rowOf({ id, record, title }), passages })
  })
  const { embedder, remembered } = args
  if (!embedder) return { set, index, vectors: 0 }
  const isRemembered = remembered && rememberedPassages(remembered)
  const passages = isRemembered ? all.filter((passage) => isRemembered(embeddingText(passage))) : all
  const dense = await denseInMemory({ embedder, passages, textOf: embeddingText })
  return { set, index, dense, vectors: passages.length }
}
