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

/** Of the near gold questions, those that may be called answered; and of a base's own, those lost as off topic. */
const nearCalled = 0.22
const ownLost = 0.015

const judgeAll = (all: Observed[], weights: Weights) =>
  all.flatMap((observed) => judge({ observed, weights }))

const answerGroups = (piaf: Judged[], gold: Judged[]): Group[] => [
  { judged: piaf, share: piafShare, held: ({ right }) => right },
  { judged: gold, share: 1 - piafShare, held: ({ right }) => right },
]

const quantile = (values: number[], share: number) =>
  values.toSorted((a, b) => a - b)[Math.floor(share * values.length)] ?? 0

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
  const own = [material.gold, [...material.train, ...material.trainNear], material.travail].map((all) =>
    judgeAll(all, weights),
  )
  const off = [material.goldOff, material.piafOff, material.travailOff].map((all) => judgeAll(all, weights))
  const share = 1 / (own.length + off.length)
  const topic = fitTopic({
    groups: [
      ...own.map((judged): Group => ({ judged, share, held: () => true })),
      ...off.map((judged): Group => ({ judged, share, held: () => false })),
    ],
    dense,
  })
  const least = own.map((judged) => quantile(probabilities(topic, judged), ownLost))
  return { topic, topicFrom: least.reduce((sum, value) => sum + value, 0) / least.length }
}

/** Fits the order of quotations and the two probabilities; the gold questions by cross-validation, then all. */
export function fitModels({ material, dense }: { material: Material; dense: boolean }): FittedModels {
  const legs = dense ? 'both' : 'words'
  const { gold, train, trainNear } = material
  const quotations = fitQuotations({ groups: [train, gold], legs })
  const piafJudged = judgeAll([...train, ...trainNear], quotations)
  const goldJudged = folds.flatMap((fold) => {
    const others = gold.filter((one) => one.fold !== fold)
    const weights = fitQuotations({ groups: [train, others], legs })
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
    outcome: { answer, answeredFrom: quantile(near, 1 - nearCalled), ...topic },
    gold: leftOut,
  }
}
