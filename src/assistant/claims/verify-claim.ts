import { saysTheSame } from './align'
import { type ClaimToken, claimTokens } from './claim-tokens'
import { isGrammar } from './word-classes'

/** The fewest words of meaning that a quotation needs to prove anything, unless it holds a figure. */
const fewestWords = 5

/** The fewest words that a sentence needs to say anything. */
const fewestSaid = 3

/** All that a sentence may be written with: French letters, figures and punctuation. No markup, no look-alikes. */
const plain = /^[A-Za-zÀ-ÖØ-öø-ÿŒœŸĀ-ſ0-9\s.,;:!?'’«»"“”()\-–—…%€/°&+@]*$/

const link = /https?:|www\.|\/\/|javascript:|data:|mailto:/i

const isContent = ({ kind, word }: ClaimToken) => kind !== 'sign' && !isGrammar(word)

/** Whether a quotation holds five words of meaning, or a figure: three words prove nothing. */
export function canProve(quote: string): boolean {
  const tokens = claimTokens(quote)
  return tokens.filter(isContent).length >= fewestWords || tokens.some(({ kind }) => kind === 'number')
}

/** “En 2022, le prêt a duré 897 jours.”: the complement may come first although the quotation ends with it. */
function moved(said: ClaimToken[]): ClaimToken[] {
  const comma = said.findIndex((token) => token.comma)
  const head = said.slice(0, comma + 1).map((token) => ({ ...token, comma: undefined }))
  const rest = said.slice(comma + 1).map((token) => ({ ...token, end: undefined }))
  return [...rest, ...head]
}

const movable = /^(?:en|dans|lors|pour|depuis|selon|chez|à|au|aux|dès|pendant|sur)\s/i
const opening = /^\s*(?:[-–—•*]\s+|soit\s+|ainsi,?\s+|en effet,?\s+|par ailleurs,?\s+)/i

/** A text without its item's mark or a word that only leads on from the text before. */
const openingOff = (text: string) => text.replace(opening, '')

/**
 * Whether a generated sentence claims nothing beyond a quotation that already stands, verified, in a passage
 * (design rule 2): it says what the quotation says, in its words and order, with its figures (in words too), dates,
 * names, addresses, negations, hedges and limits. Markup, links and letters of other scripts are refused. A sentence
 * that is refused is dropped, never mended.
 */
export function claimIsProved({ sentence, quote }: { sentence: string; quote: string }): boolean {
  if (!plain.test(sentence.normalize('NFC')) || link.test(sentence)) return false
  if (/\?\s*$/.test(sentence.trim()) || !canProve(quote)) return false
  const proof = claimTokens(openingOff(quote))
  const said = claimTokens(openingOff(sentence))
  if (said.length < fewestSaid) return false
  if (saysTheSame({ said, proof })) return true
  return (
    movable.test(sentence.trim()) &&
    said.some(({ comma }) => comma) &&
    saysTheSame({ said: moved(said), proof })
  )
}
