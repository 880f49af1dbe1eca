import type { FromSource } from '@/ingestion/importers/vanished'
import type { Findings } from '@/src/documents/findings'

/** The record that a source became. */
export type IngestedDocument = { collection: FromSource; id: string; title: string; url: string }

/** What became of one file, page or entry. What an editor should look at is there only if there is something. */
export type Ingested = {
  path: string
  status: 'indexed' | 'unchanged' | 'failed'
  document?: IngestedDocument
  passages?: number
  error?: { id: string; message: string }
} & Partial<Findings>

/** A record that its source no longer has: proposed for unpublishing, not unpublished. */
export type Vanished = { path: string; document: IngestedDocument }

/** What a run of `ingest` did. */
export type IngestReport = { files: Ingested[]; vanished?: Vanished[] }
