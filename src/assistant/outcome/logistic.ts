import { type Evidence, type EvidenceName, evidenceNames } from './evidence'

/** A probability's coefficients: what each piece of evidence adds to the log-odds, and where they begin. */
export type Logistic = { intercept: number; weights: Partial<Record<EvidenceName, number>> }

/** The probability (0..1) that a logistic model gives to evidence. */
export function probabilityOf({ model, evidence }: { model: Logistic; evidence: Evidence }): number {
  const odds = evidenceNames.reduce(
    (sum, name) => sum + (model.weights[name] ?? 0) * evidence[name],
    model.intercept,
  )
  return 1 / (1 + Math.exp(-odds))
}

/**
 * `answer`: that the quotations shown hold the answer; `topic`: that the base treats the question's matter at all. Below
 * `topicFrom`, in a base that treats everything `topicFromBroad`, nothing was found; from `answeredFrom` on the
 * quotations are shown as the answer.
 */
export type OutcomeModel = {
  answer: Logistic
  answeredFrom: number
  topic: Logistic
  topicFrom: number
  topicFromBroad: number
}

/** How much passages have in common in a base that treats everything, at most, and in one that keeps to a field. */
const broad = 0.014
const narrow = 0.022

/**
 * The level below which a question is off topic: in a base that treats everything little is, and its own questions lie
 * lower. Between the two kinds of base it slides evenly.
 */
export function topicLevel({
  model,
  alikeness,
}: {
  model: Pick<OutcomeModel, 'topicFrom' | 'topicFromBroad'>
  alikeness: number
}): number {
  const share = Math.min(1, Math.max(0, (alikeness - broad) / (narrow - broad)))
  return model.topicFromBroad + share * (model.topicFrom - model.topicFromBroad)
}
