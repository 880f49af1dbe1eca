/**
 * One question of a fit: a row of numbers for each candidate, the share of the right documents' gain that each has
 * (they add up to 1), and what the question weighs.
 */
export type Example = { rows: number[][]; gains: number[]; weight: number }

const steps = 600
const rate = 0.5

function gradientOf({ examples, weights }: { examples: Example[]; weights: number[] }): number[] {
  const gradient = weights.map(() => 0)
  for (const { rows, gains, weight } of examples) {
    const scores = rows.map((row) => row.reduce((sum, value, at) => sum + value * (weights[at] ?? 0), 0))
    const best = Math.max(...scores)
    const raised = scores.map((score) => Math.exp(score - best))
    const total = raised.reduce((sum, value) => sum + value, 0)
    rows.forEach((row, candidate) => {
      const error = ((raised[candidate] ?? 0) / total - (gains[candidate] ?? 0)) * weight
      row.forEach((value, at) => {
        gradient[at] = (gradient[at] ?? 0) + error * value
      })
    })
  }
  return gradient
}

/**
 * Weights that make right documents likely under a softmax over each question's candidates (Cao et al., 2007,
 * "Learning to Rank: From Pairwise Approach to Listwise Approach"), with an L2 penalty; found by Adam (Kingma & Ba,
 * 2015) over all questions at once, which is convex. The weights of the examples should add up to 1.
 */
export function fitSoftmax({
  examples,
  size,
  l2,
}: {
  examples: Example[]
  size: number
  l2: number
}): number[] {
  const weights = Array.from({ length: size }, () => 0)
  const first = weights.slice()
  const second = weights.slice()
  for (let step = 1; step <= steps; step++) {
    const gradient = gradientOf({ examples, weights })
    for (let at = 0; at < size; at++) {
      const slope = (gradient[at] ?? 0) + 2 * l2 * (weights[at] ?? 0)
      first[at] = 0.9 * (first[at] ?? 0) + 0.1 * slope
      second[at] = 0.999 * (second[at] ?? 0) + 0.001 * slope * slope
      const mean = (first[at] ?? 0) / (1 - 0.9 ** step)
      const spread = Math.sqrt((second[at] ?? 0) / (1 - 0.999 ** step)) + 1e-9
      weights[at] = (weights[at] ?? 0) - (rate * mean) / spread / (1 + step / 100)
    }
  }
  return weights
}
