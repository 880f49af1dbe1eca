import { stemmer } from '@orama/stemmers/french'

const cache = new Map<string, string>()
const cacheLimit = 200_000

/**
 * The stem of a folded word (Porter, 2001, "Snowball: a language for stemming algorithms", French). Folding comes
 * first, so that a question typed without accents meets a text that has them. Numbers stay as they are.
 */
export function stem(word: string): string {
  const known = cache.get(word)
  if (known !== undefined) return known
  if (cache.size >= cacheLimit) cache.clear()
  const result = /\d/.test(word) ? word : stemmer(word) || word
  cache.set(word, result)
  return result
}
