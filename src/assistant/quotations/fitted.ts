import type { Weights } from './weigh'

export const fittedQuotations: { words: Weights; first: Weights; both: Weights } = {
  words: {},
  first: {
    coverage: 0.27,
    context: 4.08,
    rare: -0.24,
    rareContext: 0.34,
    pairs: 0.83,
    kindHeld: 0.54,
    kindLacking: -0.39,
    passage: 0.41,
    document: 0.75,
    lexical: 1.23,
    distance: -5.85,
    length: 1.64,
    novelty: 0.08,
    asks: 0.11,
    list: -0.62,
    row: -0.29,
    spare: -2,
  },
  both: {},
}
