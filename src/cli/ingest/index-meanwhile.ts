import type { BasePayload } from 'payload'
import { workQueue } from '@/ingestion/queue/work-queue'
import { benchWith } from '@/ingestion/worker'
import { createEmbedder } from '@/src/embeddings/create-embedder'
import type { Settings } from '@/src/settings/settings'

/** Works on the indexing queue in this process, where no server does, until stopped. */
export async function indexMeanwhile({ payload, settings }: { payload: BasePayload; settings: Settings }) {
  const embedder = await createEmbedder({ settings })
  const stopping = new AbortController()
  const working = workQueue({
    bench: benchWith({ payload, embedder }),
    signal: stopping.signal,
    onTrouble: (error) => console.error(error),
  })
  return {
    async stop() {
      stopping.abort()
      await working
      await embedder?.close()
    },
  }
}
