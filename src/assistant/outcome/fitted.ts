import type { OutcomeModel } from './logistic'

/**
 * What each piece of evidence adds to the log-odds, with embeddings (`both`) and without (`words`).
 * Written by `npm run fit:answers` on 2026-11-30; the sets, the figures and the reliability curve: docs/decisions/
 * three-outcomes-fit.md.
 */
export const fittedOutcomes: Record<'both' | 'words', OutcomeModel> = {
  both: {
    answer: {
      intercept: -2.534,
      weights: {
        coverage: 0.435,
        context: 0.7,
        rare: 0.335,
        rareContext: 0.106,
        pairs: 0.747,
        specificsMissing: -0.561,
        figuresMissing: -0.154,
        focusMissing: -0.419,
        countMissing: -0.2,
        kindLacking: -0.864,
        lexical: 0.289,
        distance: -0.405,
        length: -0.197,
        quoteCosine: 1.685,
        score: 0.137,
        shownContext: 0.38,
        anywhere: 0.24,
        passageCoverage: 0.505,
        cosine: 0.457,
        cosineLead: 0.386,
        words: 0.447,
      },
    },
    answeredFrom: 0.616,
    topic: {
      intercept: -5.771,
      weights: {
        cosine: 3.185,
        cosineLead: 0.802,
        passageCoverage: 1.927,
        shownContext: 0.473,
        context: 1.902,
        coverage: 0.738,
        pairs: 2.792,
        specificsMissing: -1.009,
        words: 1.101,
        quoteCosine: 5.159,
        score: 0.592,
      },
    },
    topicFrom: 0.239,
    topicFromBroad: 0.074,
  },
  words: {
    answer: {
      intercept: -6.211,
      weights: {
        coverage: 0.101,
        context: 0.744,
        rare: 0.108,
        rareContext: 0.081,
        pairs: 0.525,
        specificsMissing: -0.81,
        figuresMissing: -0.087,
        focusMissing: -0.749,
        kindLacking: -0.662,
        length: -0.437,
        score: 0.567,
        lead: 0.005,
        shownContext: 0.297,
        anywhere: 0.143,
        passageCoverage: 0.708,
        words: 0.542,
      },
    },
    answeredFrom: 0.564,
    topic: {
      intercept: -8.596,
      weights: {
        passageCoverage: 3.477,
        context: 4.616,
        pairs: 2.854,
        specificsMissing: -1.754,
        words: 1.466,
        score: 0.273,
        lead: 0.071,
      },
    },
    topicFrom: 0.072,
    topicFromBroad: 0.072,
  },
}
