import { type Features, featureNames } from '../features/candidate-features'
import type { RankingWeights } from './weights'

/**
 * A document's score, Σ w·f: the logarithm, but for a constant, of how likely it is to be the right one among the
 * candidates of this question (a softmax over them gives that probability).
 */
export const rankingScore = ({
  features,
  weights,
}: {
  features: Features
  weights: RankingWeights
}): number => featureNames.reduce((sum, name) => sum + (weights[name] ?? 0) * features[name], 0)
