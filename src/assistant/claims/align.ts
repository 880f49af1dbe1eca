import type { ClaimToken } from './claim-tokens'
import { isArticle, isBinding, isDroppable, limits } from './word-classes'

const matches = (a: ClaimToken, b: ClaimToken) => a.kind === b.kind && a.key === b.key

const isHour = (token?: ClaimToken) => /^(?:h|heures?)$/.test(token?.key ?? '')

/** What may not be left out behind a sentence: it would turn, limit or date what it says, or name a price. */
const rules = (token: ClaimToken, at: number, all: ClaimToken[]) =>
  limits(token.word) ||
  token.kind === 'sign' ||
  (token.kind === 'number' && !isHour(all[at + 1]) && !isHour(all[at - 1]))

const mayLeaveOut = (token: ClaimToken) =>
  isArticle(token.key) ||
  isDroppable(token.word) ||
  (token.aside === true && token.kind === 'word' && !limits(token.word))

/** The rest of a sentence from a place on, up to its end. */
function restOf(proof: ClaimToken[], from: number): ClaimToken[] {
  const end = proof.findIndex(({ end: mark }, at) => at >= from && mark !== undefined && mark !== ':')
  return proof.slice(from, end < 0 ? undefined : end + 1)
}

/** Whether a sentence may end after the token at a place: where the quotation's ends, or before a part it can lose. */
function mayEnd({ proof, from, at }: { proof: ClaimToken[]; from: number; at: number }): boolean {
  const token = proof[at]
  if (token?.end) return token.end !== '?' && token.end !== ':'
  const rest = restOf(proof, at + 1)
  if (rest.length === 0) return true
  if (rest.at(-1)?.end === '?' || token?.aside) return false
  if (!token?.comma && rest[0]?.key !== 'et') return false
  const said = proof.slice(from, at + 1)
  if (said.some(({ word }) => isBinding(word)) || rest.some(({ end }) => end === ':')) return false
  // “98 structures et 270 utilisateurs”: two counts, each true alone.
  const counts = token?.kind !== 'number' && rest[0]?.key === 'et' && rest[1]?.kind === 'number'
  return !(counts ? rest.toSpliced(1, 1) : rest).some(rules)
}

/** A sentence begins where one of the quotation begins: after a full stop, in a new row or item. */
const mayBegin = (proof: ClaimToken[], at: number): boolean => {
  const before = proof[at - 1]
  return before === undefined || before.end === '.' || before.end === '\n'
}

type Place = { said: ClaimToken[]; proof: ClaimToken[]; from: number }

/** Walks both side by side from a beginning; where they part, the sentence is not the quotation's. */
function follows({ said, proof, from }: Place): boolean {
  let at = from
  let last = -1
  for (const word of said) {
    while (proof[at] && !matches(word, proof[at] as ClaimToken) && mayLeaveOut(proof[at] as ClaimToken)) {
      if (proof[at]?.end) return false
      at++
    }
    const proved = proof[at]
    if (!proved || !matches(word, proved)) {
      if (isArticle(word.key)) continue
      return false
    }
    // A sentence that goes on where the quotation ends joins two claims.
    const isLast = word === said.at(-1)
    if (!isLast && word.end !== proved.end && !(word.end === ':' && !proved.end)) return false
    last = at
    at++
  }
  return last >= 0 && mayEnd({ proof, from, at: last })
}

/**
 * Whether a text says word for word what a quotation says from the beginning of one of its sentences, and to its end or
 * to a comma or “et” behind which nothing turns, limits or dates it. Articles may come and go, parentheses and a few
 * adverbs may be left out; nothing else may be added, left out or moved.
 */
export const saysTheSame = ({ said, proof }: { said: ClaimToken[]; proof: ClaimToken[] }): boolean =>
  said.length > 0 && proof.some((_, from) => mayBegin(proof, from) && follows({ said, proof, from }))
