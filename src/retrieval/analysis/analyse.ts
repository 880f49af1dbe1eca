import { stem } from './stem'
import { politeWords, weakWords } from './stop-words'
import { tokens } from './tokens'

/**
 * A word of a question: folded form, stem, and what it weighs (1 = a word of the matter, typed once). `origin` says why
 * it is there: `matter`, `weak` (grammar and asking), `repair` (of a misspelt word) or `glossary`, and then `meaning`
 * what it says otherwise: the stems `by`, together, stand for the question's stems `of`.
 */
export type QueryTerm = {
  word: string
  stem: string
  weight: number
  origin: 'matter' | 'weak' | 'repair' | 'glossary'
  meaning?: { of: string[]; by: string[] }
}

/**
 * What a word of grammar or asking weighs. Dropping them altogether cost up to 4 points of nDCG@10 where titles are
 * questions ("Comment …", "Qui peut …"), counting them in full 2 points elsewhere.
 */
const weakWeight = 0.3

/** Makes a term of a folded word. */
export const toTerm = (word: string, weight = 1, origin: QueryTerm['origin'] = 'matter'): QueryTerm => ({
  word,
  stem: stem(word),
  weight,
  origin,
})

const weigh = (word: string): QueryTerm =>
  weakWords.has(word) ? toTerm(word, weakWeight, 'weak') : toTerm(word)

/**
 * The terms of a question, in order, repeats kept; words of courtesy left out, words of grammar and asking made weak. In
 * a question that holds nothing else, every word counts in full.
 */
export function analyse(question: string): QueryTerm[] {
  const words = tokens(question)
  const terms = words.filter((word) => !politeWords.has(word)).map(weigh)
  return terms.some(({ origin }) => origin === 'matter') ? terms : words.map((word) => toTerm(word))
}

/** What the question is about: its own words, those put right in their place, without glossary and weak words. */
export const matterOf = (terms: QueryTerm[]): QueryTerm[] =>
  terms.filter(({ origin }) => origin === 'matter' || origin === 'repair')
