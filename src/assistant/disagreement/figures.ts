import { stem } from '@/src/retrieval/analysis/stem'
import { tokens } from '@/src/retrieval/analysis/tokens'
import { isNumberWord, valueOfFigures, valueOfWords } from '../claims/number-words'

/** Words that may stand between a figure and what it counts: « 45 autres conseillers ». */
const between = 1

const numeric = /^\d+(?:[.,]\d+)?$/

type Read = { value: string; next: number }

const articles = new Set(['un', 'une'])

/** The number that begins at a word, in figures or in words, and the place after it. */
function numberAt({ words, at }: { words: string[]; at: number }): Read | undefined {
  const word = words[at] ?? ''
  if (numeric.test(word)) return { value: valueOfFigures(word), next: at + 1 }
  const rest = words.slice(at)
  const length = rest.findIndex((one) => !isNumberWord(one) && one !== 'et')
  const run = rest.slice(0, length < 0 ? rest.length : length)
  const value = run.length > 0 && run[0] !== 'et' ? valueOfWords(run) : undefined
  const isArticle = run.length === 1 && articles.has(word)
  return value === undefined || isArticle ? undefined : { value: String(value), next: at + run.length }
}

/**
 * The figures that a text gives for each of the named stems, as values: « 45 conseillers » gives `45` for `conseil`.
 */
export function figuresOf({
  text,
  stems,
}: {
  text: string
  stems: ReadonlySet<string>
}): Map<string, Set<string>> {
  const words = tokens(text)
  const found = new Map<string, Set<string>>()
  for (let at = 0; at < words.length; ) {
    const read = numberAt({ words, at })
    at = read?.next ?? at + 1
    if (!read) continue
    const counted = words
      .slice(at, at + 1 + between)
      .map(stem)
      .find((one) => stems.has(one))
    if (counted) found.set(counted, (found.get(counted) ?? new Set()).add(read.value))
  }
  return found
}
