import type { Embedder } from '@/src/embeddings/embedder'
import { findHelp } from '@/src/help/find-help'
import { cosines, denseCandidates, type Transactor } from '@/src/passages/nearest'
import { readPassagesForCitation } from '@/src/passages/read-for-citation'
import { withoutPersonalData } from '@/src/privacy/mask'
import type { Glossary } from '@/src/retrieval/glossary/glossary'
import type { LexicalIndex } from '@/src/retrieval/lexical/lexical-index'
import { lookUp } from '@/src/retrieval/look-up'
import { retrieve } from '@/src/retrieval/retrieve'
import type { DensePort, RetrievalQuery } from '@/src/retrieval/types'
import type { Consultation, Engine } from './consult'
import { followedGlossary } from './followed-glossary'
import { followedIndex } from './index-feed'
import { isWithoutEmbeddings, lazyEmbedder, type MakeEmbedder } from './lazy-embedder'

/** A pool of connections, as far as answering needs it. */
export type EnginePool = Transactor & Parameters<typeof readPassagesForCitation>[0]['db']

const refreshEvery = 5_000

type Dense = { pool: EnginePool; embedder: Embedder; signal?: AbortSignal }

/** The dense leg of one question; `question()` gives its vector once it has been made. */
function densePort({
  pool,
  embedder,
  signal,
}: Dense): DensePort & { question: () => Float32Array | undefined } {
  const { model } = embedder
  let made: Float32Array | undefined
  return {
    question: () => made,
    embedQuestion: async (text) => {
      // An embedder may be another machine's: it never reads what names a person.
      const [vector] = await embedder.embed({ texts: [withoutPersonalData(text)], kind: 'query', signal })
      if (!vector) throw new Error('an embedder gave no vector for a question')
      made = vector
      return vector
    },
    candidates: (args) => denseCandidates({ pool, model, ...args }),
    cosines: (args) => cosines({ db: pool, model, ...args }),
  }
}

type Search = { index: LexicalIndex; query: RetrievalQuery; glossary?: Glossary; dense?: Dense }

/** Words and meaning; words alone where there is no embedder, or where it does not answer. */
async function search({ index, query, glossary, dense }: Search): Promise<Consultation> {
  const port = dense && densePort(dense)
  try {
    const retrieved = await retrieve({ query, index, glossary, dense: port })
    const question = port?.question()
    return { retrieved, dense: dense && question && { question, embedder: dense.embedder } }
  } catch (error) {
    if (!dense || !isWithoutEmbeddings(error)) throw error
    return search({ index, query, glossary })
  }
}

/**
 * What answers questions within a process: one index that follows the passage store, before each question and on a
 * timer, and the embedder, made at its first use and closed with the engine. The pool stays its maker's.
 */
export function createEngine(args: { pool: EnginePool; embedder: MakeEmbedder }): Engine {
  const { pool } = args
  const embedderOf = lazyEmbedder(args.embedder)
  const embedderOrNone: MakeEmbedder = () =>
    embedderOf().catch((error: unknown) => {
      if (!isWithoutEmbeddings(error)) throw error
      return undefined
    })
  const { index, refresh: refreshIndex } = followedIndex({ db: pool })
  const words = followedGlossary({ db: pool })
  const refresh = async () => {
    await Promise.all([refreshIndex(), words.refresh()])
  }
  const timer = setInterval(() => void refresh().catch(() => {}), refreshEvery)
  timer.unref()
  return {
    consult: async ({ question, viewer, limit, signal }) => {
      const [embedder] = await Promise.all([embedderOrNone(), refresh()])
      signal?.throwIfAborted()
      const dense = embedder && { pool, embedder, signal }
      return search({ index, query: { question, viewer, limit }, glossary: words.current(), dense })
    },
    lookUp: async (query) => {
      await refresh()
      return lookUp({ index, forms: words.forms(), query })
    },
    readPassages: ({ ids, viewer }) => readPassagesForCitation({ db: pool, ids, viewer }),
    findHelp: (asked) => findHelp({ db: pool, ...asked }),
    refresh,
    probeEmbeddings: async () => {
      const embedder = await embedderOf()
      if (embedder) await embedder.embed({ texts: ['Passerelle'], kind: 'query' })
      return embedder ? 'ok' : 'off'
    },
    size: () => index.size(),
    close: async () => {
      clearInterval(timer)
      const embedder = await embedderOf().catch(() => undefined)
      await embedder?.close()
    },
  }
}
