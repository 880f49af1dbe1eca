import type { Candidate } from './candidate'

/** Quotations shown at most. */
export const shown = 5

const overlaps = (a: Candidate, b: Candidate) =>
  a.passage.id === b.passage.id ? a.start < b.end && b.start < a.end : a.quote === b.quote

/** Those that most people read: no quotation of a source already cited comes before them. */
const readFirst = 3

/** Those of one source together, in the order in which the sources first appear. */
function togetherBySource(chosen: Candidate[]): Candidate[] {
  const sources = [...new Set(chosen.map(({ document }) => document.id))]
  return sources.flatMap((source) => chosen.filter(({ document }) => document.id === source))
}

/**
 * The best that do not overlap, at most five: first the best three, then the others, of each lot those of one source
 * together and the source of its best one first.
 */
export function chooseCandidates(candidates: Candidate[]): Candidate[] {
  const chosen: Candidate[] = []
  for (const candidate of candidates) {
    if (chosen.length === shown) break
    if (!chosen.some((one) => overlaps(one, candidate))) chosen.push(candidate)
  }
  return [...togetherBySource(chosen.slice(0, readFirst)), ...togetherBySource(chosen.slice(readFirst))]
}

/** How far behind the best a quotation of another source may lie, in logarithms of odds. */
const farBehind = 3.5

/**
 * Those worth showing beside an answer: its own source's, and others' that come near the best one. What lies further
 * behind speaks of something else; where nothing answers, all are shown.
 */
export function withoutFarOnes(chosen: Candidate[]): Candidate[] {
  const best = chosen.reduce<Candidate | undefined>((a, b) => (a && a.score >= b.score ? a : b), undefined)
  return chosen.filter(
    ({ document, score }) =>
      best === undefined || document.id === best.document.id || score >= best.score - farBehind,
  )
}
