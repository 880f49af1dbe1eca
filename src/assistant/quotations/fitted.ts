import type { Weights } from './weigh'

/**
 * What each feature of a quotation weighs: `words` without embeddings, `first` before the vectors of quotations are made,
 * `both` with them.
 * Written by `npm run fit:answers` on 2026-11-30; the sets, the figures and the reliability curve: docs/decisions/
 * three-outcomes-fit.md.
 */
export const fittedQuotations: Record<'words' | 'first' | 'both', Weights> = { words: { coverage: 0.53, context: 3.58, rare: -0.459, rareContext: 0.624, pairs: 0.834, specifics: -0.038, specificsMissing: -0.422, figuresMissing: -0.514, focusHeld: 0.453, focusMissing: 0.443, countHeld: 0.91, countMissing: -0.91, kindHeld: 0.721, kindLacking: -1.498, passage: 0.738, document: 0.445, lexical: 3.916, length: 2.19, novelty: -0.233, asks: 0.354, spare: -2 }, first: { coverage: 0.5, context: 3.161, rare: -0.132, rareContext: 0.704, pairs: 0.9, specifics: -0.327, specificsMissing: -0.251, figuresMissing: -0.516, focusHeld: 0.122, focusMissing: -0.016, countHeld: 0.826, countMissing: -0.826, kindHeld: 0.803, kindLacking: -1.414, passage: 0.257, document: 0.363, lexical: 2.823, distance: -5.53, length: 1.655, novelty: 0.237, asks: -0.258, spare: -2 }, both: { coverage: -0.066, context: 1.798, rare: -0.276, rareContext: 0.576, pairs: -0.208, specifics: -0.001, specificsMissing: 0.318, figuresMissing: -0.497, focusHeld: 0.178, focusMissing: 0.192, countHeld: 0.408, countMissing: -0.408, kindHeld: 0.616, kindLacking: 0.414, passage: 0.46, document: -0.676, lexical: 1.243, distance: -1.757, length: 1.272, novelty: 0.458, asks: -0.304, cosineGap: -2.583, cosineAbovePassage: 0.825, spare: -2 } }
