import type { Outcome } from '../answer'
import type { Evidence } from './evidence'
import { fittedOutcomes } from './fitted'
import { type OutcomeModel, probabilityOf, topicLevel } from './logistic'

/** The confidence of an answer that is off topic, at most. */
const offTopicConfidence = 0.05

/** Which model speaks: `both` where the question and its passages have vectors, else `words`. */
export type Legs = 'both' | 'words'

function decideBy({ model, evidence }: { model: OutcomeModel; evidence: Evidence }) {
  const confidence = probabilityOf({ model: model.answer, evidence })
  const level = topicLevel({ model, alikeness: evidence.alikeness })
  const isOnTopic = probabilityOf({ model: model.topic, evidence }) >= level
  if (!isOnTopic && confidence < model.answeredFrom)
    return { status: 'not_found' as Outcome, confidence: Math.min(confidence, offTopicConfidence) }
  const status: Outcome = confidence >= model.answeredFrom ? 'answered' : 'related'
  return { status, confidence }
}

/**
 * Which of the three outcomes an answer has, and the probability (0..1) that its quotations hold the answer. Without
 * evidence nothing was found. docs/decisions/0014-three-outcomes.md says how the coefficients were fitted.
 */
export function decideOutcome({ evidence, legs }: { evidence?: Evidence; legs: Legs }): {
  status: Outcome
  confidence: number
} {
  if (!evidence) return { status: 'not_found', confidence: 0 }
  return decideBy({ model: fittedOutcomes[legs], evidence })
}
