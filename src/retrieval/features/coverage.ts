import type { Vocabulary } from '../lexical/vocabulary'
import type { QuestionProfile } from './question-profile'

/** The share (0..1) of the question's idf whose stems stand among the given words (vocabulary numbers). */
export function idfCoverage(args: {
  profile: QuestionProfile
  vocabulary: Vocabulary
  words: readonly Uint32Array[]
}): number {
  const { profile, vocabulary, words } = args
  if (profile.total === 0) return 0
  const missing = Float64Array.from(profile.idf)
  let covered = 0
  for (const list of words) {
    for (const word of list) {
      const number = (profile.place[vocabulary.stemOf(word)] ?? 0) - 1
      if (number < 0) continue
      covered += missing[number] as number
      missing[number] = 0
    }
  }
  return covered / profile.total
}

/** The share (0..1) of the idf of the given words, weak ones aside, that the question holds; `rarity` is by stem. */
export function idfPrecision(args: {
  profile: QuestionProfile
  vocabulary: Vocabulary
  rarity: (stemId: number) => number
  words: Uint32Array
}): number {
  const { profile, vocabulary, rarity, words } = args
  let held = 0
  let total = 0
  for (const word of words) {
    if (vocabulary.isWeak(word)) continue
    const stemId = vocabulary.stemOf(word)
    const weight = rarity(stemId)
    total += weight
    if ((profile.place[stemId] ?? 0) > 0) held += weight
  }
  return total === 0 ? 0 : held / total
}
