import { stem } from '@/src/retrieval/analysis/stem'
import { fold } from '@/src/text/fold'
import { isNumberWord, quantityOfWord, valueOfFigures, valueOfWords } from './number-words'
import { isGlue, linkForm, monthNumber, strictForm } from './word-classes'

/**
 * A unit of meaning of a sentence or quotation. `keys` are the forms under which it may be matched; `hard` tokens
 * (figures, dates, names, addresses, words that turn a claim) may be neither added nor passed over.
 * `link` is the preposition that stands right before it, `ends` says that a sentence or clause ends after it.
 */
export type ClaimToken = {
  kind: 'word' | 'number' | 'month' | 'name' | 'strict' | 'address'
  keys: string[]
  hard: boolean
  link?: string
  ends: boolean
}

const piece =
  /https?:\/\/\S+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+|(?:[\p{L}\d-]+\.)+(?:fr|com|org|net|eu|gouv|coop|info|io|invalid)(?:\/\S*)?|\d+(?:[ \u00a0\u202f]\d{3}(?!\d))*(?:[.,]\d+)*|[\p{L}\p{M}]+(?:['’](?=[\p{L}])|\p{L}|\p{M})*|[%€$]|[.;:!?](?=\s|$|»)|[#*@]/gu

const elided = /^(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu)$/

type Piece = { text: string; folded: string; first: boolean }

function* piecesOf(text: string): Generator<Piece> {
  let first = true
  for (const match of text.normalize('NFC').matchAll(piece)) {
    const parts = /^(?:https?:|[\w.+-]+@)/.test(match[0]) ? [match[0]] : match[0].split(/['’]/)
    for (const part of parts) {
      if (part === '') continue
      yield { text: part, folded: fold(part), first }
      first = /^[.;:!?]$/.test(part)
    }
  }
}

const isAddress = (text: string) => /^https?:|@|\.[a-z]{2,}/i.test(text) && !/^[.;:!?]$/.test(text)
const isName = ({ text, first }: Piece) =>
  (/^\p{Lu}/u.test(text) && !first) || /^\p{Lu}[\p{Lu}\d]+$/u.test(text)

function wordToken(current: Piece): Omit<ClaimToken, 'ends' | 'link'> | undefined {
  const { text, folded } = current
  const month = monthNumber(folded)
  if (month) return { kind: 'month', keys: [`month:${month}`], hard: true }
  const strict = strictForm(folded)
  if (strict) return { kind: 'strict', keys: [`strict:${strict}`], hard: true }
  const quantity = quantityOfWord(folded)
  if (quantity) return { kind: 'number', keys: [`quantity:${quantity}`, stem(folded)], hard: true }
  if (isGlue(folded) || elided.test(folded)) return undefined
  if (isName(current)) return { kind: 'name', keys: [folded, stem(folded)], hard: true }
  if (/^\p{Lu}/u.test(text)) return { kind: 'word', keys: [folded, stem(folded)], hard: false }
  return { kind: 'word', keys: [folded, stem(folded)], hard: false }
}

const figures = /^\d/
const ordinalSuffix = /^(?:ers?|eres?|es?|emes?|iemes?|nde?s?)$/

/** Cuts a text into claim tokens. Grammar that carries no claim is left out. */
export function claimTokens(text: string): ClaimToken[] {
  const pieces = [...piecesOf(text)]
  const tokens: ClaimToken[] = []
  let link: string | undefined
  const push = (token: Omit<ClaimToken, 'ends' | 'link'>) => {
    tokens.push({ ...token, link, ends: false })
    link = undefined
  }
  for (let i = 0; i < pieces.length; i++) {
    const current = pieces[i] as Piece
    if (/^[.;:!?]$/.test(current.text)) {
      const last = tokens.at(-1)
      if (last) last.ends = true
      link = undefined
    } else if (isAddress(current.text)) {
      push({ kind: 'address', keys: [current.folded.replace(/[/.,;:]+$/, '')], hard: true })
    } else if (figures.test(current.text)) {
      const next = pieces[i + 1]
      const isOrdinal = next !== undefined && ordinalSuffix.test(next.folded) && next.text.length < 5
      if (isOrdinal) i++
      push({
        kind: 'number',
        keys: [isOrdinal ? `quantity:${current.text}e` : `number:${valueOfFigures(current.text)}`],
        hard: true,
      })
    } else if (isNumberWord(current.folded)) {
      const length = numberLength({ pieces, start: i })
      const words = pieces.slice(i, i + length).map((one) => one.folded)
      const value = valueOfWords(words)
      const article = length === 1 && /^une?$/.test(current.folded)
      if (!article)
        push({
          kind: 'number',
          keys: [`number:${value}`, ...(words.length === 1 ? [stem(current.folded)] : [])],
          hard: true,
        })
      i += length - 1
    } else {
      const found = linkForm({
        word: current.folded,
        accented: /[àèÀÈ]/.test(current.text) || !/^(?:a|des)$/.test(current.folded),
      })
      const token = found ? undefined : wordToken(current)
      if (found) link = found
      else if (token) push(token)
      else if (/^[%€$]$/.test(current.text)) push({ kind: 'name', keys: [current.text], hard: true })
    }
  }
  return tokens
}

/** How many pieces from `start` make one number in words: “quatre vingt dix sept”, “vingt et un”. */
function numberLength({ pieces, start }: { pieces: Piece[]; start: number }): number {
  let end = start + 1
  while (end < pieces.length) {
    const word = pieces[end]?.folded ?? ''
    const after = pieces[end + 1]?.folded ?? ''
    if (isNumberWord(word)) end++
    else if (word === 'et' && /^(?:une?|onze)$/.test(after)) end += 2
    else break
  }
  return end - start
}
