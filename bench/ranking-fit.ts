import { average } from '@/src/evaluation/metrics/average'
import { measure } from '@/src/evaluation/metrics/measures'
import { type FeatureName, featureNames } from '@/src/retrieval/features/candidate-features'
import { examplesOf, isFitted, type RankingQuestion } from './ranking-questions'
import { type Example, fitSoftmax } from './softmax-fit'
import { fitStandardised } from './standardise'

/** Fitted with both legs, or for words alone. */
export type Kind = 'meaning' | 'words'
export type Weights = Partial<Record<FeatureName, number>>
/** Questions by set. */
export type Data = Map<string, RankingQuestion[]>

/**
 * Large, because the sets teach contradictory things (how far a title or a whole document can be trusted): weights that
 * are held down follow what all of them agree on.
 */
const l2 = 3e-2

export const namesOf = (kind: Kind): FeatureName[] =>
  featureNames.filter((name) => kind === 'meaning' || name !== 'cosine')

/** What the legs give without a re-ranker: A/max + 10·cos/max, and A. */
export const fusion: Record<Kind, Weights> = {
  meaning: { lexicalOfBest: 1, cosine: 10 },
  words: { lexicalOfBest: 1 },
}

const rounded = (value: number) => Number(value.toFixed(4))

/** How sharp scores must be for a softmax over the candidates to give their probability. */
function sharpnessOf(examples: Example[], weights: number[]): number {
  const scored = examples.map(({ rows, ...rest }) => ({
    ...rest,
    rows: rows.map((row) => [row.reduce((sum, value, at) => sum + value * (weights[at] ?? 0), 0)]),
  }))
  return fitSoftmax({ examples: scored, size: 1, l2: 0 })[0] ?? 1
}

/** Weights from the development questions of the named sets, which count the same each. */
export function fitWeights({ data, kind, sets }: { data: Data; kind: Kind; sets: string[] }): Weights {
  const names = namesOf(kind)
  const examples = sets.flatMap((set) => {
    const questions = (data.get(set) ?? []).filter(({ query }) => isFitted(query))
    return examplesOf(questions, names).map((one) => ({ ...one, weight: one.weight / sets.length }))
  })
  const fitted = fitStandardised({ examples, size: names.length, l2 })
  const sharpness = sharpnessOf(examples, fitted)
  return Object.fromEntries(names.map((name, at) => [name, rounded(sharpness * (fitted[at] ?? 0))]))
}

/** nDCG@10 of questions ranked with these weights. */
export function ndcgOf(questions: RankingQuestion[], weights: Weights): number {
  const measured = questions.map(({ query, gains, ids, rows }) => {
    const score = (row: number[]) =>
      featureNames.reduce((sum, name, at) => sum + (weights[name] ?? 0) * (row[at] ?? 0), 0)
    const ranked = ids.map((id, at) => ({ id, score: score(rows[at] ?? []) }))
    return {
      query,
      measures: measure({ ranking: ranked.sort((a, b) => b.score - a.score).map(({ id }) => id), gains }),
    }
  })
  return rounded(average(measured)['ndcg@10'].value)
}
