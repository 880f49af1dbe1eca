import { setInterval } from 'node:timers'
import type { FilePart } from '@/collections/files/to-part'
import { examine } from '@/ingestion/examine/examine'
import type { Extractor } from '@/ingestion/index/extractor'
import { indexDocument } from '@/ingestion/index/index-document'
import { databaseError } from '@/src/database/database-error'
import type { Queryable } from '@/src/database/queryable'
import type { CitableDocument } from '@/src/documents/document'
import type { Embedder } from '@/src/embeddings/embedder'
import { isPasserelleError } from '@/src/errors/errors'
import { errorMessage } from '@/src/messages/error-message'
import { sweepOldGenerations } from '@/src/passages/sweep'
import { type Attempt, noteProblem, renewLease, supersedeAttempt } from './attempts'
import { type Backoff, failAttempt, releaseAttempt, toIndexingError } from './failures'

/** Reads the record behind an attempt as it is now; `undefined` if it is gone. */
export type ReadDocument = (args: {
  collection: string
  recordId: string
}) => Promise<CitableDocument | undefined>

/** What is read of an upload; `undefined` if it is gone or of a kind that is not read. */
export type ReadFilePart = (fileId: number) => Promise<FilePart | undefined>

/** What attempts run on. `onFailure` is told of every failure, for the log. */
export type Workbench = {
  db: Queryable
  embedder?: Embedder
  extract: Extractor
  readDocument: ReadDocument
  readFilePart: ReadFilePart
  leaseSeconds: number
  backoff?: Backoff
  /** What else the worker does every few seconds. */
  chores?: () => Promise<void>
  onFailure?: (failure: { attempt: Attempt; error: unknown }) => void
}

/** Renews the lease while work goes on; the signal aborts when the attempt is no longer ours. */
function keepLease(bench: Workbench, attempt: Attempt) {
  const lost = new AbortController()
  const renew = async () => {
    const kept = await renewLease({ db: bench.db, attempt, leaseSeconds: bench.leaseSeconds }).catch(
      () => true,
    )
    if (!kept) lost.abort(new Error('The lease of this attempt ran out.'))
  }
  const timer = setInterval(renew, (bench.leaseSeconds * 1000) / 4)
  return { signal: lost.signal, release: () => clearInterval(timer) }
}

async function work(bench: Workbench, attempt: Attempt, signal: AbortSignal): Promise<void> {
  const { db } = bench
  const document = await bench.readDocument(attempt)
  if (!document?.published) return supersedeAttempt({ db, attempt })
  try {
    const { problem } = await indexDocument({ ...bench, attempt, document, examine, signal })
    if (problem) await noteProblem({ db, attempt, problem: errorMessage(problem) })
  } catch (thrown) {
    if (isPasserelleError(thrown) && thrown.id === 'stale:indexing') return supersedeAttempt({ db, attempt })
    throw toIndexingError({ error: databaseError(thrown), title: document.title })
  }
}

/**
 * Runs one attempt to its end: done, failed (with its reason stored, and queued again if that may pass) or superseded.
 * When `stop` aborts, or the database goes away, it is given back to the queue; rejects while that cannot be done.
 */
export async function runAttempt(bench: Workbench, attempt: Attempt, stop?: AbortSignal): Promise<void> {
  const lease = keepLease(bench, attempt)
  const signal = stop ? AbortSignal.any([lease.signal, stop]) : lease.signal
  try {
    await work(bench, attempt, signal)
  } catch (thrown) {
    if (stop?.aborted) return await releaseAttempt({ db: bench.db, attempt })
    bench.onFailure?.({ attempt, error: thrown })
    const error = toIndexingError({ error: databaseError(thrown), title: '' })
    // No document's fault: it costs no try.
    if (error.id === 'unavailable:database') return await releaseAttempt({ db: bench.db, attempt })
    await failAttempt({ db: bench.db, attempt, error, backoff: bench.backoff })
  } finally {
    lease.release()
  }
  await sweepOldGenerations({ db: bench.db, document: attempt.document })
}
