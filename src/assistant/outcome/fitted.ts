import type { OutcomeModel } from './logistic'

/**
 * What each piece of evidence adds to the log-odds, with embeddings (`both`) and without (`words`).
 * Written by `npm run fit:answers` on 2026-11-29; the sets, the figures and the reliability curve: docs/decisions/
 * three-outcomes-fit.md.
 */
export const fittedOutcomes: Record<'both' | 'words', OutcomeModel> = {
  both: {
    answer: {
      intercept: -2.47,
      weights: {
        coverage: 0.412,
        context: 0.697,
        rare: 0.386,
        rareContext: 0.2,
        pairs: 0.673,
        specificsMissing: -0.517,
        figuresMissing: -0.177,
        focusMissing: -0.454,
        countMissing: -0.217,
        kindLacking: -0.818,
        lexical: 0.306,
        distance: -0.401,
        length: -0.222,
        quoteCosine: 1.678,
        score: 0.115,
        shownContext: 0.407,
        anywhere: 0.093,
        passageCoverage: 0.536,
        cosine: 0.465,
        cosineLead: 0.386,
        words: 0.483,
      },
    },
    answeredFrom: 0.607,
    topic: {
      intercept: -5.658,
      weights: {
        cosine: 3.158,
        cosineLead: 0.672,
        passageCoverage: 2.361,
        shownContext: 0.496,
        context: 1.92,
        coverage: 0.748,
        pairs: 2.81,
        specificsMissing: -0.875,
        words: 1.104,
        quoteCosine: 5.174,
        score: 0.513,
      },
    },
    topicFrom: 0.221,
    topicFromBroad: 0.07,
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
