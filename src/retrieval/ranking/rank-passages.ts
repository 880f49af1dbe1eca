import type { Candidates } from '../candidates'
import type { PassageRow } from '../lexical/passage-table'
import { top } from '../lexical/top'
import { fuse } from './fuse'
import type { RankedDocument } from './rank-documents'

/** A passage of a ranked document. `score` is on the scale of documents' scores; the best passage has its document's. */
export type RankedPassage = { row: PassageRow; lexical: number; cosine: number | undefined; score: number }

/** How sharply fused scores tell the passages of one document apart, in logarithms of odds. */
const sharpness = 10

/** The best `limit` passages of one document, best first. Within a document the re-ranker knows nothing: legs fused. */
export function rankPassages(args: {
  candidates: Pick<Candidates, 'findings' | 'cosines'>
  document: RankedDocument
  limit: number
}): RankedPassage[] {
  const { candidates, document, limit } = args
  const { findings, cosines } = candidates
  const fused = document.hit.passages.map(({ row, score: lexical }) => {
    const cosine = cosines.ofPassage(row.meta.id)
    const score = fuse({ lexical, bestLexical: findings.best, cosine, bestCosine: cosines.best })
    return { row, lexical, cosine, score }
  })
  const best = top(fused, limit, ({ score }) => score)
  const highest = best[0]?.score ?? 0
  return best.map((passage) => ({
    ...passage,
    score: document.score - sharpness * (highest - passage.score),
  }))
}
