import type { IndexedDocument } from '../types'
import type { DocumentEntry, DocumentTable } from './document-table'
import type { PassageRow, PassageTable } from './passage-table'
import type { Scored } from './score'
import { top } from './top'

/** A predicate on `documents.id`, asked once per document before anything is ranked. */
export type Allow = (documentId: number) => boolean

/**
 * A document by words: `score` is A of its best passage (0 if no word is there); passages in reading order. Rows are
 * held themselves, not their slots, so that a hit outlives a change of the index.
 */
export type LexicalHit = {
  document: IndexedDocument
  score: number
  passages: { row: PassageRow; score: number }[]
}

/**
 * What a search gives: documents best first, then the included ones; `best` is the highest A that may be seen,
 * `idf` the inverse document frequency of each stem of the question.
 */
export type LexicalFindings = {
  hits: LexicalHit[]
  best: number
  idf: ReadonlyMap<string, number>
}

type Ranking = {
  scored: Scored
  table: PassageTable
  documents: DocumentTable
  allow: Allow
  limit: number
  include?: Iterable<number>
}

/** The best passage's A for each document that holds a term and may be seen, by ordinal. */
function bestByDocument({ scored, table, documents, allow }: Ranking): { ordinal: number; score: number }[] {
  const owner = table.owner()
  const best = new Float32Array(documents.ordinals())
  const seen: number[] = []
  for (let i = 0; i < scored.count; i++) {
    const slot = scored.slots[i] as number
    const ordinal = owner[slot] as number
    const score = scored.scores[slot] as number
    if (best[ordinal] === 0) seen.push(ordinal)
    if (score > (best[ordinal] as number)) best[ordinal] = score
  }
  const allowed = seen.filter((ordinal) => {
    const entry = documents.at(ordinal)
    return entry !== undefined && allow(entry.row.id)
  })
  return allowed.map((ordinal) => ({ ordinal, score: best[ordinal] as number }))
}

const toHit = (entry: DocumentEntry, { table, scored }: Ranking): LexicalHit => {
  const passages = entry.slots.flatMap((slot) => {
    const row = table.row(slot)
    return row ? [{ row, score: scored.scores[slot] ?? 0 }] : []
  })
  const score = passages.reduce((best, passage) => Math.max(best, passage.score), 0)
  return { document: entry.row, score, passages }
}

/** Ranks documents by their best passage (Callan, 1994, "Passage-level evidence in document retrieval"). */
export function rankDocuments(ranking: Ranking): LexicalFindings {
  const { scored, documents, allow, limit, include = [] } = ranking
  const ranked = top(bestByDocument(ranking), limit, ({ score }) => score)
  const found = new Map<number, LexicalHit>()
  const add = (entry: DocumentEntry | undefined) => {
    if (entry && !found.has(entry.row.id)) found.set(entry.row.id, toHit(entry, ranking))
  }
  for (const { ordinal } of ranked) add(documents.at(ordinal))
  for (const id of include) if (allow(id)) add(documents.get(id))
  return { hits: [...found.values()], best: ranked[0]?.score ?? 0, idf: scored.idf }
}
