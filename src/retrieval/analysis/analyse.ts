import { stem } from './stem'
import { queryStopWords } from './stop-words'
import { tokens } from './tokens'

/** A word of a question: folded form, stem, and what it weighs (1 = as typed once). */
export type QueryTerm = { word: string; stem: string; weight: number }

/** Makes a term of a folded word. */
export const toTerm = (word: string, weight = 1): QueryTerm => ({ word, stem: stem(word), weight })

/**
 * The terms of a question, in order, repeats kept; words of grammar, asking and courtesy left out. A question that
 * holds nothing else keeps them all.
 */
export function analyse(question: string): QueryTerm[] {
  const words = tokens(question)
  const content = words.filter((word) => !queryStopWords.has(word))
  return (content.length > 0 ? content : words).map((word) => toTerm(word))
}
