import type { Vocabulary } from '../lexical/vocabulary'
import type { QuestionProfile } from './question-profile'

/**
 * The share (0..1) of the question's pairs of neighbours, weighted by idf, that are neighbours in one of the given word
 * lists too, weak words aside ("demande d’asile" holds the pair demande–asile).
 */
export function pairCoverage(args: {
  profile: QuestionProfile
  vocabulary: Vocabulary
  words: readonly Uint32Array[]
}): number {
  const { profile, vocabulary, words } = args
  const wanted = new Map<number, number>()
  const size = profile.idf.length
  let total = 0
  for (const { first, second, weight } of profile.pairs) {
    wanted.set(first * size + second, weight)
    total += weight
  }
  let covered = 0
  for (const list of words) {
    let before = -1
    for (const word of list) {
      if (vocabulary.isWeak(word)) continue
      const number = (profile.place[vocabulary.stemOf(word)] ?? 0) - 1
      const weight = before >= 0 && number >= 0 ? wanted.get(before * size + number) : undefined
      if (weight !== undefined) {
        covered += weight
        wanted.delete(before * size + number)
      }
      before = number
    }
  }
  return total === 0 ? 0 : Math.min(1, covered / total)
}
