import type { OutcomeModel } from './logistic'

export const fittedOutcomes: Record<'both' | 'words', OutcomeModel> = {
  both: {
    answer: { intercept: 0, weights: {} },
    answeredFrom: 0.6,
    topic: { intercept: 0, weights: {} },
    topicFrom: 0.3,
  },
  words: {
    answer: { intercept: 0, weights: {} },
    answeredFrom: 0.6,
    topic: { intercept: 0, weights: {} },
    topicFrom: 0.3,
  },
}
