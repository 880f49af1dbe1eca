import { createHash } from 'node:crypto'
import type { CitableDocument, Part } from '@/src/documents/document'

const contentOf = (part: Part) =>
  part.kind === 'file' ? ['file', part.fileId, part.heading] : [part.kind, part.text, part.heading]

/**
 * What the passages of a document are made from, as SHA-256 in hex: two documents with the same hash have the same
 * passages. Visibility, dates and address are no part of it, so that changing them indexes nothing anew.
 */
export const contentHash = ({ title, parts }: Pick<CitableDocument, 'title' | 'parts'>): string =>
  createHash('sha256')
    .update(JSON.stringify([title, parts.map(contentOf)]))
    .digest('hex')
