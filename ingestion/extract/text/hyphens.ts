const wordPattern = /[\p{L}\p{M}]+(?:[-’'][\p{L}\p{M}]+)*/gu

/** First halves that take a hyphen in French whatever follows. */
const always = new Set(
  'ci là celui celle ceux celles moi toi lui elle eux nous vous vice quasi semi demi après avant arrière'.split(
    ' ',
  ),
)
/** First halves that take a hyphen before a word, but also begin words of their own. */
const beforeWords = new Set('ex non mi sous contre co inter pré auto multi e'.split(' '))
/** Of these, those that French hyphenates before any vowel. */
const beforeVowels = new Set(['co', 'non'])

/** Joins two halves of what a line end cut after a hyphen. */
export type HyphenJoiner = (left: string, right: string) => string

/**
 * Decides, with the words that the text has elsewhere, whether a hyphen at the end of a line only cut a word or is
 * part of it. The joiner takes the line before (ending in its hyphen) and the line after.
 */
export function hyphenJoiner(lines: string[]): HyphenJoiner {
  const vocabulary = new Map<string, number>()
  for (const line of lines)
    for (const [word] of line.replace(/[\p{L}’'-]+-$/u, '').matchAll(wordPattern)) {
      const key = word.toLowerCase()
      vocabulary.set(key, (vocabulary.get(key) ?? 0) + 1)
    }
  const hyphenates = (prefix: string): boolean =>
    [...vocabulary.keys()].some((word) => word.startsWith(`${prefix}-`))
  const isCompound = (before: string, after: string): boolean => {
    if (always.has(before)) return true
    if (beforeWords.has(before) && vocabulary.has(after)) return hyphenates(before)
    if (beforeVowels.has(before) && /^[aeiouyéèêh]/.test(after)) return hyphenates(before)
    return before.length > 3 && after.length > 3 && vocabulary.has(before) && vocabulary.has(after)
  }
  return (left, right) => {
    const before = /[\p{L}\p{M}’'-]+(?=-$)/u.exec(left)?.[0].toLowerCase() ?? ''
    const after = /^[\p{L}\p{M}]+(?:[-’'][\p{L}\p{M}]+)*/u.exec(right)?.[0].toLowerCase() ?? ''
    const joined = left.slice(0, -1) + right
    if (before === '' || after === '' || /\S*(?:www\.|:\/\/|@)\S*$/.test(left)) return left + right
    const whole = vocabulary.get(before + after) ?? 0
    const hyphenated = vocabulary.get(`${before}-${after}`) ?? 0
    if (whole + hyphenated > 0) return whole > hyphenated ? joined : left + right
    return !/^\p{Ll}/u.test(right) || isCompound(before, after) ? left + right : joined
  }
}
