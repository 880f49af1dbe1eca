import { startAttempt } from '@/ingestion/queue/attempts'
import type { Queryable } from '@/src/database/queryable'
import type { CitableDocument } from '@/src/documents/document'
import type { Embedder } from '@/src/embeddings/embedder'
import { upsertDocument } from '@/src/passages/document-row'
import { sweepOldGenerations } from '@/src/passages/sweep'
import { toDocumentRow } from './document-row'
import type { Extractor } from './extractor'
import { type Indexed, indexDocument } from './index-document'

/**
 * Indexes one document at once, without a record in a collection and without the queue: for labelled sets.
 * `document` of the result is its `documents.id`.
 */
export async function indexCitable(args: {
  db: Queryable
  embedder?: Embedder
  extract: Extractor
  document: CitableDocument
}): Promise<Indexed & { document: number }> {
  const { db, document } = args
  const { id } = await upsertDocument({ db, row: toDocumentRow(document) })
  const attempt = await startAttempt({ db, document: id, worker: 'direct', leaseSeconds: 3600 })
  const indexed = await indexDocument({ ...args, attempt })
  await sweepOldGenerations({ db, document: id })
  return { ...indexed, document: id }
}
