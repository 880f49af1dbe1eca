import { solve } from './solve'

/**
 * One question of a fit: a row of numbers for each candidate, the share of the right documents' gain that each has
 * (they add up to 1), and what the question weighs.
 */
export type Example = { rows: number[][]; gains: number[]; weight: number }

const mostSteps = 30
const converged = 1e-7

const dot = (row: number[], weights: number[]): number => {
  let sum = 0
  for (let at = 0; at < row.length; at++) sum += (row[at] as number) * (weights[at] as number)
  return sum
}

/** The likelihood of each candidate. */
const probabilities = ({ rows }: Example, weights: number[]): number[] => {
  const scores = rows.map((row) => dot(row, weights))
  const best = scores.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY)
  const raised = scores.map((score) => Math.exp(score - best))
  const total = raised.reduce((sum, value) => sum + value, 0)
  return raised.map((value) => value / total)
}

/** What the fit makes small: how unlikely the right documents are, and how large the weights. */
function lossOf({ examples, l2 }: { examples: Example[]; l2: number }, weights: number[]): number {
  let loss = l2 * dot(weights, weights)
  for (const example of examples) {
    const likely = probabilities(example, weights)
    example.gains.forEach((gain, at) => {
      if (gain > 0) loss -= example.weight * gain * Math.log(Math.max(likely[at] ?? 0, Number.MIN_VALUE))
    })
  }
  return loss
}

/** Adds one question's part to the slope and the curvature (upper triangle) of the loss. */
function add(args: { example: Example; weights: number[]; slope: number[]; curvature: number[][] }): void {
  const { example, weights, slope, curvature } = args
  const { rows, gains, weight } = example
  const likely = probabilities(example, weights)
  const size = weights.length
  const mean = Array.from({ length: size }, () => 0)
  rows.forEach((row, candidate) => {
    const probability = likely[candidate] as number
    const error = weight * (probability - (gains[candidate] ?? 0))
    for (let a = 0; a < size; a++) {
      const value = row[a] as number
      mean[a] = (mean[a] as number) + probability * value
      slope[a] = (slope[a] as number) + error * value
      const line = curvature[a] as number[]
      const factor = weight * probability * value
      for (let b = a; b < size; b++) line[b] = (line[b] as number) + factor * (row[b] as number)
    }
  })
  for (let a = 0; a < size; a++) {
    const line = curvature[a] as number[]
    for (let b = a; b < size; b++)
      line[b] = (line[b] as number) - weight * (mean[a] as number) * (mean[b] as number)
  }
}

/**
 * Weights that make right documents likely under a softmax over each question's candidates (Cao et al., 2007,
 * "Learning to Rank: From Pairwise Approach to Listwise Approach"), with an L2 penalty. The loss is convex: Newton's
 * method finds its minimum in a few steps, each halved until it descends. The weights of the examples should add up to 1.
 */
export function fitSoftmax(args: { examples: Example[]; size: number; l2: number }): number[] {
  const { examples, size, l2 } = args
  let weights = Array.from({ length: size }, () => 0)
  for (let step = 0; step < mostSteps; step++) {
    const slope = weights.map((weight) => 2 * l2 * weight)
    const curvature = weights.map((_, a) => weights.map((_, b) => (a === b ? 2 * l2 : 0)))
    for (const example of examples) add({ example, weights, slope, curvature })
    const whole = curvature.map((line, a) =>
      line.map((value, b) => (b < a ? (curvature[b]?.[a] ?? 0) : value)),
    )
    const move = solve(whole, slope)
    const along = (share: number) => weights.map((weight, at) => weight - share * (move[at] ?? 0))
    const before = lossOf(args, weights)
    let share = 1
    while (share > converged && lossOf(args, along(share)) > before) share /= 2
    weights = along(share)
    if (share * Math.max(...move.map(Math.abs)) < converged) break
  }
  return weights
}
