import { matterOf, type QueryTerm } from '../analysis/analyse'
import type { Vocabulary } from '../lexical/vocabulary'

/**
 * What features need to know of a question. Its stems of the matter are numbered 0, 1, … by first occurrence; `idf` and
 * `words` go by that number, `total` is the sum of idf. `place[stem number of the vocabulary]` is that number + 1, 0 for
 * all others. `pairs` are neighbours in the question, weak words aside.
 */
export type QuestionProfile = {
  idf: number[]
  words: string[]
  total: number
  place: Uint16Array
  pairs: { first: number; second: number; weight: number }[]
}

/** Prepares a question once for all its candidates. */
export function profileOf(args: {
  terms: readonly QueryTerm[]
  idf: ReadonlyMap<string, number>
  vocabulary: Vocabulary
}): QuestionProfile {
  const { terms, idf, vocabulary } = args
  const matter = matterOf([...terms])
  const stems = [...new Set(matter.map(({ stem }) => stem))]
  const numbers = new Map(stems.map((stemmed, number) => [stemmed, number]))
  const weights = stems.map((stemmed) => idf.get(stemmed) ?? 0)
  const place = new Uint16Array(vocabulary.stems())
  for (const [stemmed, number] of numbers) {
    const id = vocabulary.findStem(stemmed)
    if (id !== undefined) place[id] = number + 1
  }
  const sequence = matter.map(({ stem }) => numbers.get(stem) ?? 0)
  const pairs = sequence.slice(1).map((second, at) => {
    const first = sequence[at] ?? 0
    return { first, second, weight: (weights[first] ?? 0) + (weights[second] ?? 0) }
  })
  return {
    idf: weights,
    words: matter.map(({ word }) => word),
    total: weights.reduce((sum, weight) => sum + weight, 0),
    place,
    pairs: pairs.filter(({ first, second }) => first !== second),
  }
}
