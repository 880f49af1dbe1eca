import { z } from 'zod'
import { type FeatureName, featureNames } from '../features/candidate-features'
import fitted from './fitted-weights.json'

/** What each feature weighs; one that is absent weighs nothing. */
export type RankingWeights = Partial<Record<FeatureName, number>>

const weights = z.partialRecord(z.enum(featureNames), z.number())

/** The weights that `bench/fit-ranker.ts` fitted: with the dense leg, and for words alone. */
export const rankingWeights: { meaning: RankingWeights; words: RankingWeights } = z
  .object({ meaning: weights, words: weights })
  .parse(fitted.weights)
