import type { Answer } from '@/src/assistant/answer'
import type { OutcomeFigures } from '../result'
import { mean } from './interval'

/** An answer with what is known of the question: whether the base can answer it, and whether this answer is right. */
export type JudgedAnswer = { answer: Answer; answerable: boolean; right: boolean }

const bins = 10
const share = (those: unknown[], all: unknown[]) => (all.length === 0 ? 0 : those.length / all.length)

/**
 * Expected calibration error, 0..1: the mean gap between confidence and how often the answer was right, over ten bins
 * of confidence, each weighing its number of questions (Naeini et al., 2015, "Obtaining Well Calibrated Probabilities
 * Using Bayesian Binning"; equal-width bins as in Guo et al., 2017).
 */
export function calibrationError(judged: JudgedAnswer[]): number {
  const binOf = ({ answer }: JudgedAnswer) => Math.min(bins - 1, Math.floor(answer.confidence * bins))
  const gaps = Array.from({ length: bins }, (_, bin) => {
    const those = judged.filter((one) => binOf(one) === bin)
    const stated = mean(those.map(({ answer }) => answer.confidence))
    const seen = mean(those.map(({ right }) => (right ? 1 : 0)))
    return share(those, judged) * Math.abs(stated - seen)
  })
  return gaps.reduce((sum, gap) => sum + gap, 0)
}

/** The figures of the three outcomes; `undefined` where no answer was asked for. */
export function outcomeFigures(judged: JudgedAnswer[]): OutcomeFigures | undefined {
  if (judged.length === 0) return undefined
  const isAnswered = ({ answer }: JudgedAnswer) => answer.status === 'answered'
  const answered = judged.filter(isAnswered)
  const answerable = judged.filter((one) => one.answerable)
  const claimed = answerable.filter(isAnswered)
  const others = judged.filter((one) => !one.answerable)
  const refused = others.filter(({ answer }) => answer.status === 'not_found')
  const rightOf = (those: JudgedAnswer[]) =>
    share(
      those.filter(({ right }) => right),
      those,
    )
  return {
    answeredPrecision: rightOf(answered),
    answeredShare: share(claimed, answerable),
    answerableRight: rightOf(claimed),
    ...(others.length > 0
      ? {
          offTopicRefused: share(refused, others),
          unanswerableClaimed: share(others.filter(isAnswered), others),
        }
      : {}),
    calibrationError: calibrationError(judged),
  }
}
