import type { BasePayload } from 'payload'
import { createEmbedder } from '@/src/embeddings/create-embedder'
import type { Embedder } from '@/src/embeddings/embedder'
import { serveEmbedder } from '@/src/embeddings/serve-embedder'
import { readSettings } from '@/src/settings/settings'
import { readCitable, readFilePart } from './citable'
import { extractPart } from './extract-part'
import { enqueueMissingVectors } from './queue/enqueue'
import type { Workbench } from './queue/run-attempt'
import { workQueue } from './queue/work-queue'
import { workerName } from './queue/worker-name'
import { freeStuckJobs, runScheduledPublication } from './scheduled-publication'

/** After this long without a sign of life, an attempt is another worker's. */
const leaseSeconds = 60

/** A worker that serves: `report` tells where its embedder answers; nothing where embeddings are `none`. */
export type Worker = { report: { embedder?: string }; close: () => Promise<void> }

/** Where this worker's predecessor answered: clients that live on find the new one in the same place. */
function formerPlace(address: string | undefined): { port?: number; token?: string } {
  if (!address || !URL.canParse(address)) return {}
  const { port, searchParams } = new URL(address)
  return { port: Number(port), token: searchParams.get('token') ?? undefined }
}

async function serveAgain({ embedder, former }: { embedder: Embedder; former?: string }) {
  const place = formerPlace(former)
  try {
    return await serveEmbedder({ embedder, ...place })
  } catch {
    // The port went to another program meanwhile.
    return serveEmbedder({ embedder, token: place.token })
  }
}

/** The bench of a queue whose records Payload holds. */
export const benchWith = ({
  payload,
  embedder,
}: {
  payload: BasePayload
  embedder?: Embedder
}): Workbench => ({
  db: payload.db.pool,
  embedder,
  extract: extractPart,
  readDocument: (record) => readCitable({ payload, ...record }),
  readFilePart: (fileId) => readFilePart({ payload, fileId }),
  leaseSeconds,
  onFailure: ({ attempt, error }) => payload.logger.error({ err: error, attempt }, 'indexing failed'),
})

/** What else a worker does every few seconds, beside the queue; it ends soon after `signal` aborts. */
export type Chores = (args: {
  pool: BasePayload['db']['pool']
  embedder?: Embedder
  signal: AbortSignal
}) => Promise<void>

type Work = { name: string; embedder?: Embedder; chores?: Chores; signal: AbortSignal }

async function work({ name, embedder, chores, signal }: Work): Promise<void> {
  const { getPayload } = await import('payload')
  const { default: config } = await import('@/payload.config')
  const payload = await getPayload({ config })
  await freeStuckJobs(payload)
  if (embedder) await enqueueMissingVectors({ db: payload.db.pool, model: embedder.model })
  await workQueue({
    bench: {
      ...benchWith({ payload, embedder }),
      chores: async () => {
        await runScheduledPublication(payload)
        await chores?.({ pool: payload.db.pool, embedder, signal })
      },
    },
    signal,
    name,
    onTrouble: (error) => payload.logger.error(error, 'the queue cannot be reached'),
  })
}

/**
 * Starts the worker of a data folder: the one embedder, served to the other processes as soon as it is loaded, and the
 * indexing queue, worked on as soon as Payload is there. Rejects with what keeps the embedder from loading.
 */
export async function startWorker({ chores }: { chores?: Chores } = {}): Promise<Worker> {
  const settings = readSettings()
  // Its own embedder, not a client of the one that it is about to be.
  const embedder = await createEmbedder({ settings: { ...settings, embedder: undefined } })
  const served = embedder && (await serveAgain({ embedder, former: settings.embedder }))
  const stop = new AbortController()
  const name = workerName(settings.dataDir)
  const working = work({ name, embedder, chores, signal: stop.signal }).catch((error: unknown) => {
    // Without its queue the worker is of no use: its supervisor starts another.
    console.error(error)
    if (!stop.signal.aborted) process.exit(1)
  })
  return {
    report: served ? { embedder: served.url } : {},
    async close() {
      stop.abort()
      await working
      await served?.close()
      await embedder?.close()
    },
  }
}
