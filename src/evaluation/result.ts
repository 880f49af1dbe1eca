import type { Interval } from './metrics/interval'
import type { MeasureName } from './metrics/measures'

type Metrics = Record<MeasureName, Interval>
type Latency = { p50: number; p95: number }

/** How quickly and how heavily the corpus was indexed. `rssMb` is this process's peak in MiB. */
export type IndexingFigures = {
  seconds: number
  embeddingSeconds: number
  passagesPerSecond: number
  rssMb: number
}

/**
 * What the assistant made of the questions, all shares in 0..1. `answeredPrecision`: of the questions called `answered`,
 * those that cite a right document and show the answer where it is known. `answeredShare`: of the questions that have a
 * right document, those called `answered`. `offTopicRefused`: of those that have none, those called `not_found`; absent
 * when every question has one. `answerableRight`: of the questions that have a right document and are called `answered`,
 * those that are right; `unanswerableClaimed`: of those that have none, those called `answered`. `calibrationError`: expected gap between stated confidence and how often it was right.
 */
export type OutcomeFigures = {
  answeredPrecision: number
  answeredShare: number
  offTopicRefused?: number
  answerableRight: number
  unanswerableClaimed?: number
  calibrationError: number
}

/** Another search on the same documents and questions. */
export type PeerFigures = { name: string; metrics: Metrics; latencyMs: Latency }

/**
 * What `eval --json` prints. `queries` counts those asked; metrics are over those that have a right document.
 * `answers`: the share of questions whose gold answer stands in the first quotation, or one of the first three.
 * `latencyMs` is from question to complete quotations.
 */
export type EvaluationResult = {
  set: string
  documents: number
  passages: number
  queries: number
  metrics: Metrics
  answers?: { quote1: number; quote3: number }
  outcomes?: OutcomeFigures
  latencyMs: Latency
  indexing: IndexingFigures
  peers?: PeerFigures[]
}
