import type { Asked } from './ask-queries'
import type { LabelledSet } from './labelled-set/labelled-set'
import { average } from './metrics/average'
import { holdsAnswer } from './metrics/holds-answer'
import { mean, percentile } from './metrics/interval'
import { measure } from './metrics/measures'
import { type JudgedAnswer, outcomeFigures } from './metrics/outcomes'
import type { EvaluationResult } from './result'

type Judgments = Pick<LabelledSet, 'gains' | 'answers'>

/** Whether one of the first `depth` quotations holds the gold answer. */
const isQuoted = ({ asked, answers, depth }: { asked: Asked; answers: string[]; depth: number }) =>
  asked.answer?.citations.slice(0, depth).some(({ quote }) => holdsAnswer({ quote, answers })) ?? false

function quoteFigures({ all, judgments }: { all: Asked[]; judgments: Judgments }) {
  const known = all.flatMap((asked) => {
    const answers = judgments.answers.get(asked.query.id)
    return answers && asked.answer ? [{ asked, answers }] : []
  })
  if (known.length === 0) return undefined
  const within = (depth: number) => mean(known.map((one) => (isQuoted({ ...one, depth }) ? 1 : 0)))
  return { quote1: within(1), quote3: within(3) }
}

/** An answer is right when it cites a right document and, where the words are known, shows them. */
function judge({ asked, judgments }: { asked: Asked; judgments: Judgments }): JudgedAnswer[] {
  const { answer, query } = asked
  if (!answer) return []
  const gains = judgments.gains.get(query.id)
  const answers = judgments.answers.get(query.id)
  const cites = answer.citations.some(({ document }) => gains?.has(document.id))
  const right = cites && (!answers || isQuoted({ asked, answers, depth: answer.citations.length }))
  return [{ answer, answerable: (gains?.size ?? 0) > 0, right }]
}

/** The figures of a run over its questions. Latencies are those of the questions that got quotations. */
export function summarise({
  all,
  judgments,
}: {
  all: Asked[]
  judgments: Judgments
}): Pick<EvaluationResult, 'metrics' | 'answers' | 'outcomes' | 'latencyMs'> {
  const measured = all.flatMap(({ query, ranking }) => {
    const gains = judgments.gains.get(query.id)
    return gains?.size ? [{ query, measures: measure({ ranking, gains }) }] : []
  })
  const values = all.filter(({ answer }) => answer).map(({ milliseconds }) => milliseconds)
  return {
    metrics: average(measured),
    answers: quoteFigures({ all, judgments }),
    outcomes: outcomeFigures(all.flatMap((asked) => judge({ asked, judgments }))),
    latencyMs: { p50: percentile({ values, share: 0.5 }), p95: percentile({ values, share: 0.95 }) },
  }
}
