import type { Embedder } from '@/src/embeddings/embedder'
import { stem } from '@/src/retrieval/analysis/stem'
import { tokens } from '@/src/retrieval/analysis/tokens'
import type { FoundDocument, IndexedDocument, IndexedPassage } from '@/src/retrieval/types'
import { type QuotableSpan, quotableSpans } from './quotable/spans'

/** A stem of the question and its inverse document frequency in the base. */
export type WeightedStem = { stem: string; idf: number }

/**
 * A quotation that could answer, before verification. `coverage` (0..1) is the share of the question's idf that it
 * holds, `probability` (0..1) that of its passage among those read, `cosine` its own to the question, where known.
 */
export type Candidate = QuotableSpan & {
  passage: IndexedPassage
  document: IndexedDocument
  quote: string
  coverage: number
  probability: number
  cosine?: number
  score: number
}

/** What is read and weighed: `docs/decisions/0005-quotation-verification.md` says how each was measured. */
export const weights = {
  /** Passages read, and the temperature of the softmax over their scores. */
  passages: 5,
  temperature: 1,
  /** What the passage's probability adds to the coverage. */
  probability: 0.6,
  /** Candidates whose own vector is made, and what their distance to the nearest of them costs, per unit of cosine. */
  embedded: 12,
  cosine: 8,
  /** The distance counted for candidates without a vector. */
  unread: 0.02,
  /** What a sentence loses that could stand beside a neighbour but stands alone. */
  spare: 0.4,
  shown: 5,
}

type Found = { document: IndexedDocument; passage: IndexedPassage; score: number }

function bestPassages(documents: FoundDocument[]): Found[] {
  return documents
    .flatMap(({ document, passages }) => passages.map(({ passage, score }) => ({ document, passage, score })))
    .sort((a, b) => b.score - a.score)
    .slice(0, weights.passages)
}

function softmax(scores: number[]): number[] {
  const best = Math.max(...scores)
  const raised = scores.map((score) => Math.exp((score - best) / weights.temperature))
  const sum = raised.reduce((total, value) => total + value, 0)
  return raised.map((value) => value / sum)
}

/** The share of the question's idf that a text holds, 0..1; 0 for a question without a known word. */
export function idfCoverage({ text, stems }: { text: string; stems: WeightedStem[] }): number {
  const inside = new Set(tokens(text).map(stem))
  const total = stems.reduce((sum, one) => sum + one.idf, 0)
  const held = stems.reduce((sum, one) => sum + (inside.has(one.stem) ? one.idf : 0), 0)
  return total > 0 ? held / total : 0
}

/** Best first; of equals the shortest. */
const byScore = (a: Candidate, b: Candidate) => b.score - a.score || a.end - a.start - (b.end - b.start)

/** Every quotable place of the best passages with its lexical score, best first. */
export function lexicalCandidates({
  documents,
  stems,
}: {
  documents: FoundDocument[]
  stems: WeightedStem[]
}) {
  const found = bestPassages(documents)
  const probabilities = softmax(found.map(({ score }) => score))
  return found
    .flatMap(({ document, passage }, at) =>
      quotableSpans(passage).map((span): Candidate => {
        const quote = passage.text.slice(span.start, span.end)
        const coverage = idfCoverage({ text: quote, stems })
        const probability = probabilities[at] ?? 0
        const score = coverage + weights.probability * probability - (span.spare ? weights.spare : 0)
        return { ...span, passage, document, quote, coverage, probability, score }
      }),
    )
    .sort(byScore)
}

const dot = (a: Float32Array, b: Float32Array) => a.reduce((sum, value, at) => sum + value * (b[at] ?? 0), 0)

/** Weighs in what the best candidates' own vectors say; the others count as somewhat further than the nearest. */
export async function withCosines({
  candidates,
  embedder,
  question,
  signal,
}: {
  candidates: Candidate[]
  embedder: Embedder
  question: Float32Array
  signal?: AbortSignal
}): Promise<Candidate[]> {
  const read = new Set(candidates.filter(({ spare }) => !spare).slice(0, weights.embedded))
  const vectors = await embedder.embed({
    texts: [...read].map(({ quote }) => quote),
    kind: 'passage',
    urgent: true,
    signal,
  })
  const cosines = new Map([...read].map((one, at) => [one, dot(vectors[at] ?? question, question)]))
  const top = Math.max(...cosines.values())
  return candidates
    .map((candidate) => {
      const cosine = cosines.get(candidate)
      const distance = cosine === undefined ? weights.unread : top - cosine
      return { ...candidate, cosine, score: candidate.score - weights.cosine * distance }
    })
    .sort(byScore)
}

const overlaps = (a: Candidate, b: Candidate) =>
  a.passage.id === b.passage.id ? a.start < b.end && b.start < a.end : a.quote === b.quote

/** The best that do not overlap, at most five, those of one source together, the source of the best one first. */
export function chooseCandidates(candidates: Candidate[]): Candidate[] {
  const chosen: Candidate[] = []
  for (const candidate of candidates) {
    if (chosen.length === weights.shown) break
    if (!chosen.some((one) => overlaps(one, candidate))) chosen.push(candidate)
  }
  const sources = [...new Set(chosen.map(({ document }) => document.id))]
  return sources.flatMap((source) => chosen.filter(({ document }) => document.id === source))
}
