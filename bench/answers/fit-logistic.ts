/** One case of a logistic fit: its features, whether it held, and what it weighs. */
export type Case = { row: number[]; held: boolean; weight: number }

export type Fit = { intercept: number; weights: number[] }

/** What a weight may be: not below zero, not above it, or anything. */
export type Sign = 1 | -1 | 0

const steps = 1500
const rate = 0.2

/**
 * Maximum-likelihood logistic regression with an L2 penalty on all but the intercept, by Adam (Kingma & Ba, 2015) on
 * all cases at once, which is convex. Weights of the cases should add up to 1. `signs` holds each feature's weight on
 * its side of zero: after every step what crossed it is set back.
 */
export function fitLogistic(args: { cases: Case[]; l2: number; signs: Sign[] }): Fit {
  const { cases, l2, signs } = args
  const size = (cases[0]?.row.length ?? 0) + 1
  const beta = new Float64Array(size)
  const first = new Float64Array(size)
  const second = new Float64Array(size)
  for (let step = 1; step <= steps; step++) {
    const gradient = Float64Array.from(beta, (value, at) => (at === 0 ? 0 : 2 * l2 * value))
    for (const { row, held, weight } of cases) {
      const odds = row.reduce((sum, value, at) => sum + value * (beta[at + 1] as number), beta[0] as number)
      const error = (1 / (1 + Math.exp(-odds)) - (held ? 1 : 0)) * weight
      gradient[0] = (gradient[0] as number) + error
      row.forEach((value, at) => {
        gradient[at + 1] = (gradient[at + 1] as number) + error * value
      })
    }
    for (let at = 0; at < size; at++) {
      const slope = gradient[at] as number
      first[at] = 0.9 * (first[at] as number) + 0.1 * slope
      second[at] = 0.999 * (second[at] as number) + 0.001 * slope * slope
      const mean = (first[at] as number) / (1 - 0.9 ** step)
      const spread = Math.sqrt((second[at] as number) / (1 - 0.999 ** step)) + 1e-9
      beta[at] = (beta[at] as number) - (rate * mean) / spread / (1 + step / 200)
      const sign = at === 0 ? 0 : (signs[at - 1] ?? 0)
      if ((beta[at] as number) * sign < 0) beta[at] = 0
    }
  }
  return { intercept: beta[0] as number, weights: [...beta.slice(1)] }
}
