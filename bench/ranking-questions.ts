import type { LabelledQuery } from '@/src/evaluation/labelled-set/labelled-set'
import { type Candidates, findCandidates } from '@/src/retrieval/candidates'
import { type FeatureName, featureNames } from '@/src/retrieval/features/candidate-features'
import type { LabelledBase } from './labelled-base'
import type { Example } from './softmax-fit'

/** A judged question with its candidates: their ids, and a row of features for each in the order of `featureNames`. */
export type RankingQuestion = {
  query: LabelledQuery
  gains: Map<string, number>
  ids: string[]
  rows: number[][]
}

const fnv = (text: string): number => {
  let hash = 0x811c9dc5
  for (const letter of text) hash = Math.imul(hash ^ letter.charCodeAt(0), 0x01000193)
  return hash >>> 0
}

/** Whether a question is fitted on; the others are reported. By the sheet that it comes from if it has one, else by `split`. */
export const isFitted = ({ sheet, source, split }: LabelledQuery): boolean => {
  const origin = sheet ?? source
  return origin ? fnv(origin) % 2 === 0 : split === 'dev'
}

const toRows = ({ features }: Candidates) => features.map((own) => featureNames.map((name) => own[name]))

/** The candidates of every judged question (the first `perNeed` of each need), by words and meaning where `dense` is wanted, else by words alone. */
export async function rankingQuestions(args: {
  base: LabelledBase
  dense: boolean
  perNeed?: number
}): Promise<RankingQuestion[]> {
  const { base, dense, perNeed = Number.POSITIVE_INFINITY } = args
  const asked = new Map<string, number>()
  const questions: RankingQuestion[] = []
  for (const query of base.set.queries) {
    const gains = base.set.gains.get(query.id)
    if (!gains?.size) continue
    const need = query.need ?? query.id
    asked.set(need, (asked.get(need) ?? 0) + 1)
    if ((asked.get(need) ?? 0) > perNeed) continue
    const found = await findCandidates({
      query: { question: query.query, viewer: null },
      index: base.index,
      dense: dense ? base.dense : undefined,
    })
    const ids = found.findings.hits.map(({ document }) => document.recordId)
    questions.push({ query, gains, ids, rows: toRows(found) })
  }
  return questions
}

/**
 * Questions as examples that weigh 1 together: each need weighs the same, and so does each of its questions. Those
 * without a right candidate teach nothing.
 */
export function examplesOf(questions: RankingQuestion[], names: readonly FeatureName[]): Example[] {
  const columns = names.map((name) => featureNames.indexOf(name))
  const ofNeed = new Map<string, number>()
  const needOf = ({ query }: RankingQuestion) => query.need ?? query.id
  for (const one of questions) ofNeed.set(needOf(one), (ofNeed.get(needOf(one)) ?? 0) + 1)
  return questions.flatMap((one) => {
    const total = one.ids.reduce((sum, id) => sum + (one.gains.get(id) ?? 0), 0)
    if (total === 0) return []
    return [
      {
        rows: one.rows.map((row) => columns.map((column) => row[column] ?? 0)),
        gains: one.ids.map((id) => (one.gains.get(id) ?? 0) / total),
        weight: 1 / ofNeed.size / (ofNeed.get(needOf(one)) ?? 1),
      },
    ]
  })
}
