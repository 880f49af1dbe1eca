import { type QueryTerm, toTerm } from './analysis/analyse'

/** What repair asks of a corpus: how many passages hold a folded word, and whether any holds its stem. */
export type KnownWords = { frequency: (word: string) => number; holdsStem: (stemmed: string) => boolean }

const letters = Array.from('abcdefghijklmnopqrstuvwxyz')
const shortest = 4

/**
 * All strings at Damerau-Levenshtein distance 1 (one letter left out, put in, changed, or two neighbours swapped). They
 * are few hundred for a word, so looking each up needs no index beside the vocabulary (Norvig, 2007, "How to write a
 * spelling corrector").
 */
export function* neighbours(word: string): Generator<string> {
  for (let at = 0; at <= word.length; at++) {
    const before = word.slice(0, at)
    const after = word.slice(at)
    for (const letter of letters) yield before + letter + after
    if (after === '') continue
    yield before + after.slice(1)
    for (const letter of letters) if (letter !== after[0]) yield before + letter + after.slice(1)
    if (after.length > 1) yield before + after[1] + after[0] + after.slice(2)
  }
}

function mostFrequent(words: Iterable<string>, known: KnownWords): string | undefined {
  let best: string | undefined
  let most = 0
  for (const word of words) {
    const frequency = known.frequency(word)
    if (frequency > most) {
      best = word
      most = frequency
    }
  }
  return best
}

/** Two known words that were typed as one ("autoentrepreneur"), the rarer of the two as frequent as can be. */
function halves(word: string, known: KnownWords): string[] {
  let best: string[] = []
  let most = 0
  for (let at = shortest - 1; at <= word.length - shortest + 1; at++) {
    const pair = [word.slice(0, at), word.slice(at)]
    const frequency = Math.min(...pair.map(known.frequency))
    if (frequency > most) {
      best = pair
      most = frequency
    }
  }
  return best
}

function repairOne(term: QueryTerm, known: KnownWords): QueryTerm[] {
  const { word } = term
  const isReadable = word.length < shortest || /\d/.test(word)
  if (isReadable || known.frequency(word) > 0 || known.holdsStem(term.stem)) return [term]
  const near = mostFrequent(neighbours(word), known)
  const words = near === undefined ? halves(word, known) : [near]
  return words.length === 0 ? [term] : words.map((repaired) => toTerm(repaired, term.weight, 'repair'))
}

/**
 * Puts unknown words of four letters or more right: the most frequent word of the corpus at distance 1, else the two
 * words that it runs together. Words with a digit, and words that nothing resembles, stay as they are.
 */
export const repairSpelling = (terms: readonly QueryTerm[], known: KnownWords): QueryTerm[] =>
  terms.flatMap((term) => repairOne(term, known))
