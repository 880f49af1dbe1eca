import { type Example, fitSoftmax } from './softmax-fit'

/** The standard deviation of each column within a question, on average. */
function spreadOf(examples: Example[], size: number): number[] {
  const total = examples.reduce((sum, { weight }) => sum + weight, 0)
  const squares = Array.from({ length: size }, () => 0)
  for (const { rows, weight } of examples)
    for (let at = 0; at < size; at++) {
      const values = rows.map((row) => row[at] ?? 0)
      const mean = values.reduce((sum, value) => sum + value, 0) / values.length
      const square = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length
      squares[at] = (squares[at] ?? 0) + (weight / total) * square
    }
  return squares.map((square) => Math.sqrt(square) || 1)
}

/**
 * `fitSoftmax` on columns of equal spread, weights given back for the columns as they are. Otherwise the penalty would
 * hold down the cosine, whose values lie close together and which therefore needs a large weight.
 */
export function fitStandardised(args: { examples: Example[]; size: number; l2: number }): number[] {
  const { examples, size, l2 } = args
  const spread = spreadOf(examples, size)
  const even = examples.map((example) => ({
    ...example,
    rows: example.rows.map((row) => row.map((value, at) => value / (spread[at] ?? 1))),
  }))
  return fitSoftmax({ examples: even, size, l2 }).map((weight, at) => weight / (spread[at] ?? 1))
}
