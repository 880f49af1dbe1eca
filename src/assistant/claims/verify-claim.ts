import { saysTheSame } from './align'
import { type ClaimToken, claimTokens } from './claim-tokens'

/** The fewest words of meaning that a quotation needs to prove anything, unless it holds a figure. */
const fewestWords = 5

const markup = /[<>[\]{}`|\\]|https?:|www\.|!\[|\]\(/i

/** Complements that a sentence may put first (“En 2022, …”) although the quotation has them later. */
const movable = /^(?:en|dans|lors|pour|depuis|selon|chez|à|au|aux|dès|pendant|sur)\s/i

/** Whether a quotation is long enough, or holds a figure: three words prove nothing. */
export function canProve(quote: string): boolean {
  const tokens = claimTokens(quote)
  return tokens.length >= fewestWords || tokens.some(({ kind }) => kind === 'number')
}

/**
 * Whether a generated sentence claims nothing beyond a quotation that already stands, verified, in a passage
 * (design rule 2). Figures (in words too), dates, names, addresses, negations and limits must be the quotation's own,
 * in its order. Markup and links are refused. A sentence that is refused is dropped, never mended.
 */
export function claimIsProved({ sentence, quote }: { sentence: string; quote: string }): boolean {
  if (markup.test(sentence) || /\?\s*$/.test(sentence.trim()) || !canProve(quote)) return false
  const proof = claimTokens(quote)
  const whole = claimTokens(sentence)
  if (whole.length < 2) return false
  if (saysTheSame({ said: whole, proof })) return true
  return withoutMovedComplement({ sentence, proof })
}

/** “En 2022, le prêt a duré 897 jours”: the complement and the rest are each proved by the same quotation. */
function withoutMovedComplement({ sentence, proof }: { sentence: string; proof: ClaimToken[] }): boolean {
  const comma = sentence.indexOf(',')
  if (comma < 0 || !movable.test(sentence.trim())) return false
  const moved = claimTokens(sentence.slice(0, comma))
  const rest = claimTokens(sentence.slice(comma + 1))
  if (rest.length < 2 || moved.length === 0) return false
  const proved = (said: ClaimToken[]) => saysTheSame({ said, proof })
  return isOneClause(proof) && proved(moved) && proved(rest)
}

/** A complement may only move within a quotation of one clause: else it could date another claim. */
const isOneClause = (proof: ClaimToken[]) => proof.slice(0, -1).every((token) => !token.ends)
