import type { Candidate } from './candidate'

/** Quotations shown at most. */
export const shown = 5

const overlaps = (a: Candidate, b: Candidate) =>
  a.passage.id === b.passage.id ? a.start < b.end && b.start < a.end : a.quote === b.quote

/** The best that do not overlap, at most five, those of one source together, the source of the best one first. */
export function chooseCandidates(candidates: Candidate[]): Candidate[] {
  const chosen: Candidate[] = []
  for (const candidate of candidates) {
    if (chosen.length === shown) break
    if (!chosen.some((one) => overlaps(one, candidate))) chosen.push(candidate)
  }
  const sources = [...new Set(chosen.map(({ document }) => document.id))]
  return sources.flatMap((source) => chosen.filter(({ document }) => document.id === source))
}
