import type { ClaimToken } from './claim-tokens'

/** How many plain words of the quotation a sentence may pass over in a row. */
const longestSkip = 3

const matches = (a: ClaimToken, b: ClaimToken) =>
  a.kind === b.kind || !(a.hard && b.hard) ? a.keys.some((key) => b.keys.includes(key)) : false
const sameLink = (said: ClaimToken, proof: ClaimToken) => said.link === undefined || said.link === proof.link

/** Whether the tokens of the quotation strictly between two places may be left out without changing the claim. */
function mayPass({ proof, from, to }: { proof: ClaimToken[]; from: number; to: number }): boolean {
  if (proof[from]?.ends) return false
  const passed = proof.slice(from + 1, to)
  return passed.length <= longestSkip && passed.every((token) => !token.hard && !token.ends)
}

/** From a place to the edge of its clause nothing may turn or limit the claim. */
function edgeIsPlain({ proof, at, step }: { proof: ClaimToken[]; at: number; step: 1 | -1 }): boolean {
  for (let i = at; ; i += step) {
    if (step === 1 && proof[i]?.ends) return true
    const next = proof[i + step]
    if (!next || (step === -1 && next.ends)) return true
    if (next.kind === 'strict') return false
  }
}

/**
 * Whether a sentence says nothing but what one clause of the quotation says: each of its tokens stands in the
 * quotation, in the same order, with the same prepositions; what is left out between them is plain; and nothing around
 * them in the same clause negates, limits or dates them.
 */
export function saysTheSame({ said, proof }: { said: ClaimToken[]; proof: ClaimToken[] }): boolean {
  if (said.length === 0) return false
  const known = new Map<number, boolean>()
  const reach = (i: number, at: number): boolean => {
    const key = i * proof.length + at
    const before = known.get(key)
    if (before !== undefined) return before
    const result = reachAnew(i, at)
    known.set(key, result)
    return result
  }
  const reachAnew = (i: number, at: number): boolean => {
    const [word, proved] = [said[i], proof[at]]
    if (!word || !proved || !matches(word, proved) || !sameLink(word, proved)) return false
    if (i === said.length - 1) return edgeIsPlain({ proof, at, step: 1 })
    for (let next = at + 1; next <= at + 1 + longestSkip && next < proof.length; next++)
      if (
        mayPass({ proof, from: at, to: next }) &&
        numbersKeepTheirUnit({ said, proof, i, at, next }) &&
        reach(i + 1, next)
      )
        return true
    return false
  }
  return proof.some((_, at) => edgeIsPlain({ proof, at, step: -1 }) && reach(0, at))
}

/** After a figure nothing is passed over: “98 structures et 270 utilisateurs” does not prove “98 utilisateurs”. */
const numbersKeepTheirUnit = ({
  said,
  proof,
  i,
  at,
  next,
}: {
  said: ClaimToken[]
  proof: ClaimToken[]
  i: number
  at: number
  next: number
}) => said[i]?.kind !== 'number' || next === at + 1 || proof[at] === undefined
