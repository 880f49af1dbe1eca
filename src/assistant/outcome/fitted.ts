import type { OutcomeModel } from './logistic'

/**
 * What each piece of evidence adds to the log-odds, with embeddings (`both`) and without (`words`).
 * Written by `npm run fit:answers` on 2026-11-29; the sets, the figures and the reliability curve: docs/decisions/
 * three-outcomes-fit.md.
 */
export const fittedOutcomes: Record<'both' | 'words', OutcomeModel> = {
  both: {
    answer: {
      intercept: -3.787,
      weights: {
        coverage: 0.29,
        context: 0.454,
        rare: 0.41,
        pairs: 0.503,
        specificsMissing: -0.65,
        figuresMissing: -0.174,
        focusMissing: -0.555,
        countMissing: -0.147,
        kindLacking: -0.546,
        lexical: 0.032,
        distance: -0.194,
        length: -0.249,
        quoteCosine: 1.529,
        score: 0.366,
        lead: 0.011,
        shownContext: 0.22,
        anywhere: 0.175,
        passageCoverage: 0.437,
        cosine: 0.429,
        cosineLead: 0.343,
        words: 0.525,
      },
    },
    answeredFrom: 0.65,
    topic: {
      intercept: -5.706,
      weights: {
        cosine: 3.241,
        cosineLead: 0.534,
        passageCoverage: 2.079,
        shownContext: 0.746,
        context: 1.882,
        coverage: 0.402,
        pairs: 2.74,
        specificsMissing: -0.824,
        words: 0.852,
        quoteCosine: 5.049,
        score: 0.354,
        lead: 0.076,
      },
    },
    topicFrom: 0.232,
    topicFromBroad: 0.06,
  },
  words: {
    answer: {
      intercept: -5.89,
      weights: {
        coverage: 0.239,
        context: 0.61,
        rare: 0.41,
        rareContext: 0.008,
        pairs: 0.589,
        specificsMissing: -0.801,
        figuresMissing: -0.098,
        focusMissing: -0.794,
        kindLacking: -0.689,
        lexical: 0.031,
        length: -0.579,
        score: 0.489,
        lead: 0.053,
        shownContext: 0.231,
        anywhere: 0.085,
        passageCoverage: 0.606,
        words: 0.78,
      },
    },
    answeredFrom: 0.56,
    topic: {
      intercept: -8.444,
      weights: {
        passageCoverage: 3.279,
        context: 4.754,
        pairs: 2.925,
        specificsMissing: -1.788,
        words: 1.485,
        score: 0.245,
        lead: 0.11,
      },
    },
    topicFrom: 0.077,
    topicFromBroad: 0.077,
  },
}
