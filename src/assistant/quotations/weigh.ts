import type { Candidate } from './candidate'
import { type FeatureName, type Features, featureNames } from './features'

/** What each feature adds to a candidate's score; those left out add nothing. */
export type Weights = Partial<Record<FeatureName, number>>

/** The score of features under weights: log-odds against other candidates of the question, up to a constant. */
export const scoreOf = ({ features, weights }: { features: Features; weights: Weights }): number =>
  featureNames.reduce((sum, name) => sum + features[name] * (weights[name] ?? 0), 0)

/** Best first; of equals the shortest. */
export const byScore = (a: Candidate, b: Candidate): number =>
  b.score - a.score || a.end - a.start - (b.end - b.start)
