import { stem } from '@/src/retrieval/analysis/stem'
import { editDistance } from './edit-distance'
import { sound } from './sound'

/** The words that a catalogue knows, with what a person may have meant by one that it does not. */
export type Lexicon = { knows: (word: string) => boolean; nearest: (word: string) => string | undefined }

/** Mistakes forgiven: none in short words, where one letter makes another word (pain, main); two in long ones. */
const forgiven = (length: number): number => {
  if (length < 5) return 0
  return length < 8 ? 1 : 2
}

const beginsAlike = (one: string, other: string): boolean =>
  one[0] === other[0] || (one[0] === other[1] && one[1] === other[0])

const isSwapOf = (one: string, other: string): boolean =>
  one.length === 4 &&
  other.length === 4 &&
  editDistance(one, other) === 1 &&
  lettersOf(one) === lettersOf(other)

const lettersOf = (word: string): string => [...word].sort().join('')

/**
 * Makes a lexicon of folded words. An unknown word is put right by ear first, then by its letters; a word with digits,
 * or of three letters and fewer, stays as it is.
 */
export function createLexicon(words: Iterable<string>): Lexicon {
  const known = [...new Set(words)].sort()
  const stems = new Set(known.map(stem))
  const bySound = new Map(known.toReversed().map((word) => [sound(word), word]))

  const nearest = (word: string): string | undefined => {
    if (word.length < 4 || /\d/.test(word)) return undefined
    const heard = sound(word)
    const alike = heard.length > 2 ? bySound.get(heard) : undefined
    if (alike) return alike
    const limit = forgiven(word.length)
    let best: { word: string; distance: number } | undefined
    for (const candidate of known) {
      if (candidate.length < 4 || Math.abs(candidate.length - word.length) > Math.max(limit, 0)) continue
      if (!beginsAlike(word, candidate)) continue
      if (isSwapOf(word, candidate)) return candidate
      if (limit === 0) continue
      const distance = editDistance(word, candidate)
      if (distance <= limit && distance < (best?.distance ?? Number.POSITIVE_INFINITY))
        best = { word: candidate, distance }
    }
    return best?.word
  }

  return { knows: (word) => stems.has(stem(word)), nearest }
}
