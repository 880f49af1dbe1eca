import type { Queryable } from '@/src/database/queryable'
import type { CitableDocument, PassageDraft } from '@/src/documents/document'
import type { Findings } from '@/src/documents/findings'
import type { Embedder } from '@/src/embeddings/embedder'
import { fail, type PasserelleError } from '@/src/errors/errors'
import { flipGeneration } from '@/src/passages/flip-generation'
import { stageLimit, stagePassages } from '@/src/passages/stage-passages'
import { contentHash } from './content-hash'
import { draftPassages } from './draft-passages'
import { embedPassages } from './embed-passages'
import type { Extractor } from './extractor'

/** The attempt that an indexing belongs to: `id` is its `indexings.id` and the generation that it makes. */
export type RunningAttempt = { id: number; document: number; worker: string }

/** Looks a document over between extraction and serving; labelled sets go without. */
export type Examine = (args: {
  db: Queryable
  document: number
  passages: PassageDraft[]
  scans: Findings['scans']
}) => Promise<{ findings: Findings; fingerprint?: { signature: number[]; bands: number[] } }>

/** What indexing one document gave. `problem` is a file that could not be read beside others that could. */
export type Indexed = { passages: number; embeddingSeconds: number; problem?: PasserelleError }

const batchesOf = (passages: PassageDraft[]) =>
  Array.from({ length: Math.ceil(passages.length / stageLimit) }, (_, at) =>
    passages.slice(at * stageLimit, (at + 1) * stageLimit),
  )

/** Embeds and stages batch by batch; the database writes one batch while the model reads the next. */
async function stageAll(args: {
  db: Queryable
  embedder?: Embedder
  attempt: RunningAttempt
  passages: PassageDraft[]
  signal?: AbortSignal
}): Promise<number> {
  const { db, embedder, attempt, signal } = args
  let embeddingSeconds = 0
  let staging: Promise<void> = Promise.resolve()
  for (const passages of batchesOf(args.passages)) {
    signal?.throwIfAborted()
    const [{ embedded, seconds }] = await Promise.all([
      embedPassages({ embedder, passages, signal }),
      staging,
    ])
    embeddingSeconds += seconds
    staging = stagePassages({ db, document: attempt.document, generation: attempt.id, passages, embedded })
    // Awaited in the next round or below; until then a failure must not count as unhandled.
    staging.catch(() => {})
  }
  await staging
  return embeddingSeconds
}

/**
 * Extracts, cuts, embeds and stages a document under the attempt's generation, then makes that the served one.
 * Nothing is shown of it until then, and no transaction is open while a model works.
 * Rejects with `stale:indexing` when the record changed meanwhile, and with whatever extraction or embedding reject.
 */
export async function indexDocument(args: {
  db: Queryable
  embedder?: Embedder
  extract: Extractor
  attempt: RunningAttempt
  document: CitableDocument
  examine?: Examine
  signal?: AbortSignal
}): Promise<Indexed> {
  const { db, embedder, extract, attempt, document, signal } = args
  const { passages, scans, problem } = await draftPassages({ document, extract })
  const examined = await args.examine?.({ db, document: attempt.document, passages, scans })
  const embeddingSeconds = await stageAll({ db, embedder, attempt, passages, signal })
  const flipped = await flipGeneration({
    db,
    document: attempt.document,
    generation: attempt.id,
    worker: attempt.worker,
    contentHash: contentHash(document),
    passages: passages.length,
    ...examined,
  })
  if (!flipped) throw fail('stale:indexing')
  return { passages: passages.length, embeddingSeconds, problem }
}
