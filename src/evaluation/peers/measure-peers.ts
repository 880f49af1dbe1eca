import { performance } from 'node:perf_hooks'
import type { Pool } from '@/src/database/pool'
import type { Embedder } from '@/src/embeddings/embedder'
import type { LabelledQuery, LabelledSet } from '../labelled-set/labelled-set'
import { average } from '../metrics/average'
import { percentile } from '../metrics/interval'
import { measure } from '../metrics/measures'
import type { PeerFigures } from '../result'
import type { Peer } from './peer'

async function measurePeer(args: {
  peer: Peer
  queries: LabelledQuery[]
  gains: LabelledSet['gains']
  onDone: () => void
}): Promise<PeerFigures> {
  const { peer, queries, gains, onDone } = args
  const times: number[] = []
  const measured = []
  for (const query of queries) {
    const began = performance.now()
    const ranking = await peer.search(query.query)
    times.push(performance.now() - began)
    const judged = gains.get(query.id)
    if (judged?.size) measured.push({ query, measures: measure({ ranking, gains: judged }) })
    onDone()
  }
  const at = (share: number) => percentile({ values: times, share })
  return { name: peer.name, metrics: average(measured), latencyMs: { p50: at(0.5), p95: at(0.95) } }
}

/**
 * Measures three common searches on the same documents and questions, in the same run: PostgreSQL's own, MiniSearch,
 * and, where there are embeddings, the usual LangChain recipe with them. Their libraries are loaded only here.
 */
export async function measurePeers(args: {
  pool: Pool
  set: Pick<LabelledSet, 'corpus' | 'gains'>
  queries: LabelledQuery[]
  embedder?: Embedder
  onProgress: (args: { done: number; total: number }) => void
}): Promise<PeerFigures[]> {
  const { pool, set, queries, embedder, onProgress } = args
  const { postgresPeer } = await import('./postgres-peer')
  const { minisearchPeer } = await import('./minisearch-peer')
  const makers = [
    () => postgresPeer({ pool, corpus: set.corpus }),
    () => minisearchPeer({ corpus: set.corpus }),
  ]
  if (embedder)
    makers.push(async () => {
      const { langchainPeer } = await import('./langchain-peer')
      return langchainPeer({ pool, corpus: set.corpus, embedder })
    })
  const total = makers.length * queries.length
  let done = 0
  const onDone = () => onProgress({ done: ++done, total })
  const figures: PeerFigures[] = []
  for (const make of makers)
    figures.push(await measurePeer({ peer: await make(), queries, gains: set.gains, onDone }))
  return figures
}
