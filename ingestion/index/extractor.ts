import type { Extracted } from '@/ingestion/extract/extracted'
import type { Part } from '@/src/documents/document'

/** Turns one part of a document into blocks. Rejects with an error of kind `…:file` or `timeout:extraction`. */
export type Extractor = (part: Part) => Promise<Extracted>
