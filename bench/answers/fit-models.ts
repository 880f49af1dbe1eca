import type { OutcomeModel } from '@/src/assistant/outcome/logistic'
import { type Logistic, probabilityOf } from '@/src/assistant/outcome/logistic'
import type { Weights } from '@/src/assistant/quotations/weigh'
import { fitAnswer, fitTopic, type Group } from './fit-outcomes'
import { fitQuotations } from './fit-quotations'
import type { Material } from './gather-tasks'
import { type Judged, judge } from './judge'
import type { Observed } from './observe'

/** What one way of searching was fitted to, and how the gold questions fared when left out of the fit. */
export type FittedModels = {
  quotations: Weights
  outcome: OutcomeModel
  gold: { judged: Judged; probability: number }[]
}

const folds = [0, 1, 2, 3, 4]

/** What piaf counts for against the gold questions: they are few, but asked as the network asks. */
const piafShare = 0.4

/** Of the near gold questions, those that may be called answered. */
const nearCalled = 0.24

/** Of questions off topic on the largest base, those to refuse, unless more of the gold questions were lost for it. */
const refused = 0.91
const ownLost = 0.02

/** Of the fitted questions of an encyclopedia, those that it may call off topic itself. */
const broadLost = 0.01

const judgeAll = (all: Observed[], weights: Weights) =>
  all.flatMap((observed) => judge({ observed, weights }))

const answerGroups = (piaf: Judged[], gold: Judged[]): Group[] => [
  { judged: piaf, share: piafShare, held: ({ right }) => right },
  { judged: gold, share: 1 - piafShare, held: ({ right }) => right },
]

const quantile = (values: number[], share: number) =>
  values.toSorted((a, b) => a - b)[Math.floor(share * values.length)] ?? 0

/** The level midway between the two values that a quantile divides: as far as can be from calling one more. */
function between(values: number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  const at = Math.floor(share * sorted.length)
  return ((sorted[at - 1] ?? 0) + (sorted[at] ?? 0)) / 2
}

const probabilities = (model: Logistic, judged: Judged[]) =>
  judged.map(({ evidence }) => probabilityOf({ model, evidence }))

function fitTopicModel({
  material,
  weights,
  dense,
}: {
  material: Material
  weights: Weights
  dense: boolean
}) {
  const judged = (all: Observed[]) => judgeAll(all, weights)
  const answerable = judged(material.gold).filter(({ kind }) => kind === 'answerable')
  // An encyclopedia's question whose paragraph was not found looks off topic and teaches nothing.
  const found = judged(material.train).filter(({ right }) => right)
  const own = [answerable, found, judged(material.travail)]
  const off = [material.goldOff, material.piafOff, material.travailOff].map(judged)
  const share = 1 / (own.length + off.length)
  const topic = fitTopic({
    groups: [
      ...own.map((those): Group => ({ judged: those, share, held: () => true })),
      ...off.map((those): Group => ({ judged: those, share, held: () => false })),
    ],
    dense,
  })
  const refusing = quantile(probabilities(topic, judged(material.travailOff)), refused)
  const keeping = quantile(probabilities(topic, answerable), ownLost)
  const topicFrom = Math.min(refusing, keeping)
  const broad = quantile(probabilities(topic, judged(material.train)), broadLost)
  return { topic, topicFrom, topicFromBroad: Math.min(topicFrom, broad) }
}

/** Fits the order of quotations and the two probabilities; the gold questions by cross-validation, then all. */
export function fitModels({ material, dense }: { material: Material; dense: boolean }): FittedModels {
  const legs = dense ? 'both' : 'words'
  const { gold, train, trainNear } = material
  const quotations = fitQuotations({ piaf: train, gold, legs })
  const piafJudged = judgeAll([...train, ...trainNear], quotations)
  const goldJudged = folds.flatMap((fold) => {
    const others = gold.filter((one) => one.fold !== fold)
    const weights = fitQuotations({ piaf: train, gold: others, legs })
    return judgeAll(
      gold.filter((one) => one.fold === fold),
      weights,
    )
  })
  const answer = fitAnswer({ groups: answerGroups(piafJudged, goldJudged), dense })
  const leftOut = folds.flatMap((fold) => {
    const others = goldJudged.filter((one) => one.fold !== fold)
    const model = fitAnswer({ groups: answerGroups(piafJudged, others), dense })
    return goldJudged
      .filter((one) => one.fold === fold)
      .map((judged) => ({ judged, probability: probabilityOf({ model, evidence: judged.evidence }) }))
  })
  const near = leftOut.filter(({ judged }) => judged.kind === 'near').map(({ probability }) => probability)
  const topic = fitTopicModel({ material, weights: quotations, dense })
  return {
    quotations,
    outcome: { answer, answeredFrom: between(near, 1 - nearCalled), ...topic },
    gold: leftOut,
  }
}
