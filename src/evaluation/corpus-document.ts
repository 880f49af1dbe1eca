import type { CitableDocument } from '@/src/documents/document'
import type { CorpusDocument } from './labelled-set/labelled-set'

/** The collection under which a labelled set's documents are indexed. */
export const corpusCollection = 'corpus'

/** A document of a labelled set as a collection's presenter would hand it to the pipeline. */
export const toCitable = ({ id, title, text, url }: CorpusDocument): CitableDocument => ({
  collection: corpusCollection,
  id,
  title,
  address: url ?? `/corpus/${encodeURIComponent(id)}`,
  visibility: 'public',
  published: true,
  updatedAt: '2026-01-01T00:00:00.000Z',
  parts: [{ kind: 'markdown', text }],
})
