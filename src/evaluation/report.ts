import { messagesFor } from '@/src/messages/catalogue'
import type { Interval } from './metrics/interval'
import { measureNames } from './metrics/measures'
import type { EvaluationResult } from './result'

const t = messagesFor('evaluation')
const decimals = (value: number, digits: number) =>
  value.toLocaleString('fr', { minimumFractionDigits: digits, maximumFractionDigits: digits })
const share = (value: number) => decimals(value, 3)
const whole = (value: number) => decimals(value, 0)
const interval = ({ value, low, high }: Interval) => ({
  value: share(value),
  low: share(low),
  high: share(high),
})

/** The result of an evaluation as a person reads it, one line per figure. */
export function reportOf(result: EvaluationResult): string[] {
  const { metrics, answers, outcomes, latencyMs, indexing, peers = [] } = result
  return [
    t('header', {
      set: result.set,
      documents: result.documents,
      passages: result.passages,
      queries: result.queries,
    }),
    ...measureNames.map((name) => t('metric', { name, ...interval(metrics[name]) })),
    ...(answers ? [t('quotes', { quote1: share(answers.quote1), quote3: share(answers.quote3) })] : []),
    ...(outcomes
      ? [
          t('answered', {
            share: share(outcomes.answeredShare),
            precision: share(outcomes.answeredPrecision),
            right: share(outcomes.answerableRight),
            error: share(outcomes.calibrationError),
          }),
        ]
      : []),
    ...(outcomes?.offTopicRefused === undefined
      ? []
      : [
          t('refused', {
            share: share(outcomes.offTopicRefused),
            claimed: share(outcomes.unanswerableClaimed ?? 0),
          }),
        ]),
    t('latency', { p50: whole(latencyMs.p50), p95: whole(latencyMs.p95) }),
    t('indexed', {
      seconds: decimals(indexing.seconds, 1),
      embedding: decimals(indexing.embeddingSeconds, 1),
      rate: decimals(indexing.passagesPerSecond, 1),
      memory: whole(indexing.rssMb),
    }),
    ...peers.map(({ name, metrics: theirs, latencyMs: times }) =>
      t('peer', { name, p95: whole(times.p95), ...interval(theirs['ndcg@10']) }),
    ),
  ]
}
