import type { Candidates } from '../candidates'
import type { LexicalHit } from '../lexical/search'
import { top } from '../lexical/top'
import { overdueOn, overduePenalty } from './overdue'
import { rankingScore } from './ranking-score'
import { type RankingWeights, rankingWeights } from './weights'

/** A candidate with its score: the logarithm of its odds against the other candidates, but for a constant. */
export type RankedDocument = { hit: LexicalHit; score: number }

/** The best `limit` candidates, best first; those whose review is overdue on the day of `now` a little lower. */
export function rankDocuments(args: {
  candidates: Pick<Candidates, 'findings' | 'features' | 'cosines'>
  limit: number
  now: Date
  weights?: RankingWeights
}): RankedDocument[] {
  const { candidates, limit, now } = args
  const { findings, features, cosines } = candidates
  const weights = args.weights ?? (cosines.best === undefined ? rankingWeights.words : rankingWeights.meaning)
  const isOverdue = overdueOn(now)
  const scored = findings.hits.flatMap((hit, at) => {
    const own = features[at]
    if (!own) return []
    const score = rankingScore({ features: own, weights }) - (isOverdue(hit.document) ? overduePenalty : 0)
    return [{ hit, score }]
  })
  return top(scored, limit, ({ score }) => score)
}
