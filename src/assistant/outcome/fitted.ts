import type { OutcomeModel } from './logistic'

/**
 * What each piece of evidence adds to the log-odds, with embeddings (`both`) and without (`words`).
 * Written by `npm run fit:answers` on 2026-11-30; the sets, the figures and the reliability curve: docs/decisions/
 * three-outcomes-fit.md.
 */
export const fittedOutcomes: Record<'both' | 'words', OutcomeModel> = {
  both: {
    answer: {
      intercept: -2.844,
      weights: {
        coverage: 0.385,
        context: 0.657,
        rare: 0.346,
        rareContext: 0.079,
        pairs: 0.707,
        specificsMissing: -0.554,
        figuresMissing: -0.143,
        focusMissing: -0.472,
        countMissing: -0.183,
        kindLacking: -0.866,
        lexical: 0.322,
        distance: -0.279,
        length: -0.246,
        quoteCosine: 1.605,
        score: 0.269,
        shownContext: 0.362,
        anywhere: 0.189,
        passageCoverage: 0.508,
        cosine: 0.493,
        cosineLead: 0.352,
        words: 0.472,
      },
    },
    answeredFrom: 0.615,
    topic: {
      intercept: -5.957,
      weights: {
        cosine: 3.218,
        cosineLead: 0.784,
        passageCoverage: 1.95,
        shownContext: 0.519,
        context: 1.774,
        coverage: 0.709,
        pairs: 2.85,
        specificsMissing: -0.95,
        words: 1.09,
        quoteCosine: 5.09,
        score: 0.697,
        lead: 0.007,
      },
    },
    topicFrom: 0.216,
    topicFromBroad: 0.033,
  },
  words: {
    answer: {
      intercept: -6.159,
      weights: {
        coverage: 0.092,
        context: 0.744,
        rare: 0.098,
        rareContext: 0.084,
        pairs: 0.525,
        specificsMissing: -0.803,
        figuresMissing: -0.087,
        focusMissing: -0.74,
        kindLacking: -0.662,
        length: -0.434,
        score: 0.554,
        lead: 0.028,
        shownContext: 0.3,
        anywhere: 0.153,
        passageCoverage: 0.708,
        words: 0.547,
      },
    },
    answeredFrom: 0.564,
    topic: {
      intercept: -8.514,
      weights: {
        passageCoverage: 3.502,
        context: 4.582,
        pairs: 2.837,
        specificsMissing: -1.75,
        words: 1.459,
        score: 0.254,
        lead: 0.149,
      },
    },
    topicFrom: 0.072,
    topicFromBroad: 0.059,
  },
}
