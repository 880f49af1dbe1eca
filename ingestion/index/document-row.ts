import type { CitableDocument } from '@/src/documents/document'
import type { DocumentRow } from '@/src/passages/document-row'
import { contentHash } from './content-hash'

const heldFiles = ({ parts, shows = [] }: CitableDocument): number[] => [
  ...new Set([...parts.flatMap((part) => (part.kind === 'file' ? [part.fileId] : [])), ...shows]),
]

/** A document as its row takes it. `reviewDate` keeps its day only. */
export const toDocumentRow = (document: CitableDocument): DocumentRow => ({
  collection: document.collection,
  recordId: document.id,
  visibility: document.visibility,
  title: document.title,
  address: document.address,
  sourceDate: document.sourceDate,
  reviewDate: document.reviewDate?.slice(0, 10),
  updatedAt: document.updatedAt,
  files: heldFiles(document),
  contentHash: contentHash(document),
})
