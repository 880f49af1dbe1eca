import type { Queryable } from '@/src/database/queryable'
import type { CitableDocument } from '@/src/documents/document'
import {
  type DocumentState,
  lockDocument,
  unpublishDocument,
  upsertDocument,
} from '@/src/passages/document-row'
import { contentHash } from './index/content-hash'
import { toDocumentRow } from './index/document-row'
import { currentTextOf } from './index/draft-passages'
import type { Extractor } from './index/extractor'
import { enqueueIndexing, isUnderWay, supersedeWaiting } from './queue/enqueue'

async function publish(args: {
  db: Queryable
  document: CitableDocument
  before?: DocumentState
  extract: Extractor
}): Promise<void> {
  const { db, document, before, extract } = args
  const hash = contentHash(document)
  const isServed = before?.indexedHash === hash
  const replacesServed = before !== undefined && before.generation > 0 && !isServed
  const currentText = replacesServed ? await currentTextOf({ parts: document.parts, extract }) : undefined
  const { id } = await upsertDocument({ db, row: { ...toDocumentRow(document), currentText } })
  if (isServed) return supersedeWaiting({ db, document: id })
  if (!(await isUnderWay({ db, document: id, contentHash: hash })))
    await enqueueIndexing({ db, document: id, contentHash: hash })
}

/**
 * Writes what a record says now into its row of `documents`, in the transaction that saves the record: publishing,
 * unpublishing and visibility count from its commit. Changed content goes into the queue; content whose passages are
 * served already does not. A record that was never published gets no row.
 */
export async function recordDocument(args: {
  db: Queryable
  document: CitableDocument
  extract: Extractor
}): Promise<void> {
  const { db, document, extract } = args
  const before = await lockDocument({ db, collection: document.collection, recordId: document.id })
  if (document.published) return publish({ db, document, before, extract })
  if (!before) return
  await unpublishDocument({ db, id: before.id })
  await supersedeWaiting({ db, document: before.id })
}
