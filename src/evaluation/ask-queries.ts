import { performance } from 'node:perf_hooks'
import type { Answer } from '@/src/assistant/answer'
import { ask, collect } from '@/src/assistant/ask'
import type { Consultation, Engine } from '@/src/assistant/consult'
import type { LabelledQuery } from './labelled-set/labelled-set'

/** What one question gave: documents by rank, the answer where quotations were asked for too, and the milliseconds. */
export type Asked = { query: LabelledQuery; ranking: string[]; answer?: Answer; milliseconds: number }

/** Documents ranked for each question, and of these those that quotations are chosen from, as on the page. */
const rankedDocuments = 60
const quotedDocuments = 10

const rankingOf = ({ retrieved }: Consultation) =>
  retrieved.documents.map(({ document }) => document.recordId)

/** Asks one question as a visitor would, through the assistant, and keeps the whole ranking on the way. */
async function askOne({ engine, query }: { engine: Engine; query: LabelledQuery }): Promise<Asked> {
  let ranking: string[] = []
  const overheard: Engine = {
    ...engine,
    consult: async (args) => {
      const found = await engine.consult({ ...args, limit: rankedDocuments })
      ranking = rankingOf(found)
      const documents = found.retrieved.documents.slice(0, quotedDocuments)
      return { ...found, retrieved: { ...found.retrieved, documents } }
    },
  }
  const began = performance.now()
  const answer = await collect(ask({ question: query.query, viewer: null, engine: overheard }))
  return { query, ranking, answer, milliseconds: performance.now() - began }
}

async function rankOne({ engine, query }: { engine: Engine; query: LabelledQuery }): Promise<Asked> {
  const began = performance.now()
  const found = await engine.consult({ question: query.query, viewer: null, limit: rankedDocuments })
  return { query, ranking: rankingOf(found), milliseconds: performance.now() - began }
}

/**
 * Asks all questions one after the other. Quotations take ten times as long as the ranking: `quoteAtMost` questions,
 * spread evenly, get them, the others are only ranked.
 */
export async function askQueries(args: {
  engine: Engine
  queries: LabelledQuery[]
  quoteAtMost: number
  signal?: AbortSignal
  onProgress: (done: number) => void
}): Promise<Asked[]> {
  const { engine, queries, quoteAtMost, signal, onProgress } = args
  const share = Math.min(1, quoteAtMost / Math.max(1, queries.length))
  const asked: Asked[] = []
  for (const [at, query] of queries.entries()) {
    signal?.throwIfAborted()
    const isQuoted = Math.floor((at + 1) * share) > Math.floor(at * share)
    asked.push(isQuoted ? await askOne({ engine, query }) : await rankOne({ engine, query }))
    onProgress(at + 1)
  }
  return asked
}
