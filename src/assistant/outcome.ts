import type { Outcome } from './answer'

/**
 * What is known once the quotations are chosen; all in 0..1. `bestCosine` and `cosine` are absent without embeddings.
 * `passageCoverage` is the share of the question's idf in the best passage, `coverage` that in the best quotation.
 */
export type Evidence = {
  bestCosine?: number
  passageCoverage: number
  coverage: number
  cosine?: number
}

/**
 * Below these the base has nothing on the question: `cosineWeight`·cosine + coverage with the vectors of e5-small-fr,
 * coverage alone without. A cosine's level depends on the corpus (its median to the right passage was .88 on the sample
 * content, .86 on encyclopedic paragraphs), so it never decides alone: docs/decisions/0007-embeddings-and-evaluation.md.
 */
export const offTopic = { cosineWeight: 12, evidence: 10.27, coverage: 0.2 }

/** From this confidence on, quotations are shown as the answer; below, as passages near the question. */
export const answeredFrom = 0.6

const logistic = (z: number) => 1 / (1 + Math.exp(-z))

/** How sure it is that the first quotation answers, 0..1: a plain rule until it is calibrated on labelled questions. */
function confidenceOf({ bestCosine, passageCoverage, coverage, cosine }: Evidence): number {
  const words = 4 * (coverage - 0.45) + 2 * (passageCoverage - 0.6)
  const sense = bestCosine === undefined ? 0 : 25 * ((cosine ?? bestCosine) - 0.88)
  return logistic(words + sense)
}

const isOffTopic = ({ bestCosine, passageCoverage }: Evidence) =>
  bestCosine === undefined
    ? passageCoverage < offTopic.coverage
    : offTopic.cosineWeight * bestCosine + passageCoverage < offTopic.evidence

/** Which of the three outcomes an answer has, and how sure that is. */
export function decideOutcome(evidence: Evidence): { status: Outcome; confidence: number } {
  const confidence = confidenceOf(evidence)
  if (isOffTopic(evidence)) return { status: 'not_found', confidence: Math.min(confidence, 0.1) }
  return { status: confidence >= answeredFrom ? 'answered' : 'related', confidence }
}
