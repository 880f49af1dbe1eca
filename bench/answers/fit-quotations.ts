import type { Candidate } from '@/src/assistant/quotations/candidate'
import { type FeatureName, featureNames } from '@/src/assistant/quotations/features'
import { byScore, scoreOf, type Weights } from '@/src/assistant/quotations/weigh'
import { type Example, fitSoftmax } from '../softmax-fit'
import { isRight, type Observed } from './observe'

/** What a sentence loses that stands alone although a neighbour fits: it only fills gaps between pairs. */
const spare = -2

const l2 = 0.0005
const ofVectors: FeatureName[] = ['cosineGap', 'cosineAbovePassage']

/** Which features a model may use: `words` nothing of vectors, `first` those of passages, `both` all. */
export type Legs = 'words' | 'first' | 'both'

const namesOf = (legs: Legs): FeatureName[] =>
  featureNames.filter((name) => {
    if (name === 'spare') return false
    if (legs !== 'both' && ofVectors.includes(name)) return false
    return legs !== 'words' || name !== 'distance'
  })

const isCompared = (legs: Legs) => (candidate: Candidate) =>
  !candidate.spare && (legs !== 'both' || candidate.cosine !== undefined)

function examplesOf({
  observed,
  legs,
  share,
}: {
  observed: Observed[]
  legs: Legs
  share: number
}): Example[] {
  const names = namesOf(legs)
  const usable = observed.flatMap((task) => {
    const candidates = task.candidates.filter(isCompared(legs))
    const right = candidates.map((candidate) => (isRight({ task, candidate }) ? 1 : 0))
    const total = right.reduce<number>((sum, one) => sum + one, 0)
    return total > 0 ? [{ candidates, gains: right.map((one) => one / total) }] : []
  })
  return usable.map(({ candidates, gains }) => ({
    rows: candidates.map(({ features }) => names.map((name) => features[name])),
    gains,
    weight: share / usable.length,
  }))
}

/** What the gold questions count for against piaf's; by words alone fewer than half cost them two points. */
const goldShare: Record<Legs, number> = { words: 0.5, first: 0.3, both: 0.3 }

/** Fits what makes a right quotation stand before the others of its question. */
export function fitQuotations(args: { piaf: Observed[]; gold: Observed[]; legs: Legs }): Weights {
  const { piaf, gold, legs } = args
  const names = namesOf(legs)
  const examples = [
    ...examplesOf({ observed: piaf, legs, share: 1 - goldShare[legs] }),
    ...examplesOf({ observed: gold, legs, share: goldShare[legs] }),
  ]
  const weights = fitSoftmax({ examples, size: names.length, l2 })
  return { ...Object.fromEntries(names.map((name, at) => [name, weights[at] ?? 0])), spare }
}

/** The candidates of a question in the order that weights give them, those without a vector after the others. */
export function reorder({ candidates, weights }: { candidates: Candidate[]; weights: Weights }): Candidate[] {
  const scored = (all: Candidate[]) =>
    all.map((one) => ({ ...one, score: scoreOf({ features: one.features, weights }) })).sort(byScore)
  const read = candidates.filter(({ cosine }) => cosine !== undefined)
  if (read.length === 0) return scored(candidates)
  const rest = candidates.filter(({ cosine }) => cosine === undefined)
  const lowest = Math.min(...scored(read).map(({ score }) => score))
  return [...scored(read), ...rest.map((one) => ({ ...one, score: lowest }))]
}
