import { isNumberWord, valueOfFigures, valueOfWords } from '../claims/number-words'
import type { SentenceWord } from './sentence-words'

/** What a text may mean by a number: all from `low` to `high`; `bound` says that one of them is only a limit. */
export type Quantity = { low: number; high: number; bound?: 'least' | 'most' }

type Read<What> = What & { next: number }

const numeric = /^\d+(?:[.,]\d+)?$/
const articles = new Set(['un', 'une'])

/** By the words that stand right before a number, or after the word that follows it. */
const limits = {
  least: /(?:^| )(?:plus|moins|minimum|dela|partir|depasse(?:nt)?)(?: de)?$/,
  most: /(?:^| )(?:moins de|au plus|maximum|maximale?|jusqua a|depasser)(?: de)?$/,
  thenLeast: /^(?:et plus|ou plus|au moins|(?:au )?minimum)(?: |$)/,
  thenMost: /^(?:au plus|(?:au )?maximum|ou moins)(?: |$)/,
}
const rounding = /(?:^| )(?:environ|presque|pres de|autour de|a peu pres|quelque)$/

/** How far a rounded figure may lie from the true one. */
const rounded = 0.1

const said = (words: SentenceWord[]) => words.map(({ word }) => word).join(' ')

/** The number that begins at a word, in figures or in words; an article alone is none. */
function numberAt(words: SentenceWord[], at: number): Read<{ value: number }> | undefined {
  const word = words[at]?.word ?? ''
  if (numeric.test(word)) return { value: Number(valueOfFigures(word)), next: at + 1 }
  const rest = words.slice(at).map((one) => one.word)
  const length = rest.findIndex((one) => !isNumberWord(one) && one !== 'et')
  const run = rest.slice(0, length < 0 ? rest.length : length)
  const value = run.length > 0 && run[0] !== 'et' ? valueOfWords(run) : undefined
  const isArticle = run.length === 1 && articles.has(word)
  return value === undefined || isArticle ? undefined : { value, next: at + run.length }
}

/** The end of the range that a number begins: « 10 à 15 jours », « entre 10 et 15 », « de 9 heures à 12 heures ». */
function rangeEnd({ words, at, next }: { words: SentenceWord[]; at: number; next: number }) {
  const before = words[at - 1]?.word
  const joins = (place: number) => {
    const word = words[place]?.word
    return word === 'a' || word === 'ou' || (word === 'et' && before === 'entre')
  }
  if (joins(next)) return numberAt(words, next + 1)
  return before === 'de' && joins(next + 1) ? numberAt(words, next + 2) : undefined
}

function limitOf({
  words,
  at,
  next,
}: {
  words: SentenceWord[]
  at: number
  next: number
}): Quantity['bound'] {
  const before = said(words.slice(Math.max(0, at - 3), at))
  const after = said(words.slice(next + 1, next + 4))
  if (limits.most.test(before) || limits.thenMost.test(after)) return 'most'
  return limits.least.test(before) || limits.thenLeast.test(after) ? 'least' : undefined
}

/** The quantity that begins at a word, with what is said of it on both sides, and the place after it. */
export function quantityAt(words: SentenceWord[], at: number): Read<{ quantity: Quantity }> | undefined {
  const first = numberAt(words, at)
  if (!first || !Number.isFinite(first.value)) return undefined
  const { value, next } = first
  const last = rangeEnd({ words, at, next })
  if (last) return { quantity: { low: value, high: last.value }, next: last.next }
  const bound = limitOf({ words, at, next })
  if (bound === 'least') return { quantity: { low: value, high: Number.POSITIVE_INFINITY, bound }, next }
  if (bound === 'most') return { quantity: { low: 0, high: value, bound }, next }
  const margin = rounding.test(said(words.slice(Math.max(0, at - 3), at))) ? value * rounded : 0
  return { quantity: { low: value - margin, high: value + margin }, next }
}

/** Whether two quantities can both be true of one thing; two limits of one kind only where they are the same. */
export function agree(a: Quantity, b: Quantity): boolean {
  if (a.bound && a.bound === b.bound) return a.low === b.low && a.high === b.high
  return a.low <= b.high && b.low <= a.high
}
