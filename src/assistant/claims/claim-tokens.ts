import { fold } from '@/src/text/fold'
import { isNumberWord, valueOfFigures, valueOfWords } from './number-words'
import { formOf } from './word-classes'

/**
 * A word, figure, address or sign. `key` is the form under which it is compared, `word` what was written. `end` is the
 * mark that ends a sentence, a clause, a row or an item right after it; `comma` that a comma follows; `aside` that it
 * stands in parentheses.
 */
export type ClaimToken = {
  kind: 'word' | 'number' | 'address' | 'sign'
  key: string
  word: string
  end?: '.' | '?' | ':' | ';' | '\n'
  comma?: true
  aside?: true
}

const domain = '(?:fr|com|org|net|eu|coop|info|io|invalid|example)'
const piece = new RegExp(
  [
    'https?:\\/\\/\\S+',
    '[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+',
    `(?:[\\p{L}\\d-]+\\.)+${domain}(?![\\p{L}\\d])(?:\\/[^\\s)»]*)?`,
    '(?<![\\p{L}\\d])[-−]\\d+(?:[.,]\\d+)*',
    '\\d+(?:[ \\u00a0\\u202f]\\d{3}(?!\\d))*(?:[.,]\\d+)*',
    '[\\p{L}\\p{M}]+',
    '[%€$£#&+=/°*_~^<>[\\]{}\\\\`@]',
    '[()]',
    '[.;:!?…,]',
    // A new row, item or paragraph begins: what stands before and after are two claims.
    '\\n(?=\\s*\\n|\\s*(?:[-–—•*]|\\d+[.)])\\s|[^\\n]*\\s\\|\\s)',
    '[^\\s\'’«»"“”|–—-]',
  ].join('|'),
  'gu',
)

const isAddress = (text: string) => /^https?:|@|\p{L}\.\p{L}{2,}/iu.test(text)

type Marks = { token: ClaimToken | undefined; next: string }

/** Notes a mark of punctuation on the token before it. */
function note({ token, next }: Marks): void {
  if (!token) return
  if (next === ',') token.comma = true
  else if (next === '\n') token.end ??= '\n'
  else if (next === '…' || next === '!') token.end = '.'
  else token.end = next as ClaimToken['end']
}

const numberKey = (value: string | number) => `number:${value}`

/** How many pieces from `start` make one number in words: “quatre vingt dix sept”, “vingt et un”. */
function numberLength(words: string[], start: number): number {
  let end = start + 1
  while (end < words.length) {
    const [word = '', after = ''] = [words[end], words[end + 1]]
    if (isNumberWord(word)) end++
    else if (word === 'et' && /^(?:une?|onze)$/.test(after)) end += 2
    else break
  }
  return end - start
}

/** The number that begins at a place, in words; “un” alone is an article. */
function numberAt(words: string[], start: number): { value: number; length: number } | undefined {
  if (!isNumberWord(words[start] ?? '')) return undefined
  const length = numberLength(words, start)
  if (length === 1 && /^une?$/.test(words[start] ?? '')) return undefined
  const value = valueOfWords(words.slice(start, start + length))
  return value === undefined ? undefined : { value, length }
}

const kindOf = (text: string): ClaimToken['kind'] =>
  isAddress(text) ? 'address' : /^\p{L}/u.test(text) ? 'word' : 'sign'

/** Cuts a text into tokens. Nothing but apostrophes, quotation marks, hyphens, the bars of a
 * table and white space is left out. */
export function claimTokens(text: string): ClaimToken[] {
  const pieces = [...text.normalize('NFC').matchAll(piece)].map(([found]) => found)
  const folded = pieces.map(fold)
  const tokens: ClaimToken[] = []
  let aside = false
  for (let at = 0; at < pieces.length; at++) {
    const word = pieces[at] ?? ''
    if (/^[.;:!?…,\n]$/.test(word)) note({ token: tokens.at(-1), next: word })
    else if (/^[()]$/.test(word)) aside = word === '('
    else {
      const number = /^[-−]?\d/.test(word) && !isAddress(word) ? undefined : numberAt(folded, at)
      const isFigure = /^[-−]?\d/.test(word) && !isAddress(word)
      const kind = number || isFigure ? 'number' : kindOf(word)
      const value = number ? numberKey(number.value) : isFigure ? numberKey(valueOfFigures(word)) : undefined
      const key = value ?? (kind === 'address' ? word.toLowerCase().replace(/[/.,;:]+$/, '') : formOf(word))
      tokens.push({ kind, key, word, ...(aside ? { aside: true as const } : {}) })
      at += (number?.length ?? 1) - 1
    }
  }
  return tokens
}
