/** What the cosine weighs against A: both are first divided by their best value. */
const cosineWeight = 10

/**
 * The two legs as one score: A/max + 10·cos/max. Cosines of e5 models lie close together (.80 to .90), hence the
 * weight. Every candidate needs its own cosine: 0 for a passage that only words have found would bury it. Without a
 * dense leg (`bestCosine` undefined) the score is A/max.
 */
export function fuse(args: {
  lexical: number
  bestLexical: number
  cosine: number | undefined
  bestCosine: number | undefined
}): number {
  const { lexical, bestLexical, cosine, bestCosine } = args
  const words = bestLexical > 0 ? lexical / bestLexical : 0
  if (cosine === undefined || bestCosine === undefined || bestCosine <= 0) return words
  return words + (cosineWeight * cosine) / bestCosine
}
