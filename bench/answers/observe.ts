import type { Candidate } from '@/src/assistant/quotations/candidate'
import { embedBest } from '@/src/assistant/quotations/embed-best'
import { gatherCandidates } from '@/src/assistant/quotations/gather'
import { readWanted, type Wanted } from '@/src/assistant/quotations/wanted'
import { byScore, scoreOf, type Weights } from '@/src/assistant/quotations/weigh'
import type { LabelledQuery } from '@/src/evaluation/labelled-set/labelled-set'
import { holdsAnswer } from '@/src/evaluation/metrics/holds-answer'
import type { Retrieved } from '@/src/retrieval/types'
import type { Base } from './base'

/** What a labelled question asks of a base: `answerable` there, `near` its matter or `off` its topic. */
export type Task = {
  query: Pick<LabelledQuery, 'id' | 'query'>
  kind: 'answerable' | 'near' | 'off'
  answers?: string[]
  right?: ReadonlySet<string>
  /** Documents taken out of the base for this question. */
  without?: string[]
  fold: number
}

/** A question put to a base, with every candidate; `vector` is the question's, where there are embeddings. */
export type Observed = Task & {
  base: Base
  retrieved: Retrieved
  wanted: Wanted
  vector?: Float32Array
  candidates: Candidate[]
}

/** Whether a candidate stands in a right document and holds the answer. */
export const isRight = ({ task, candidate }: { task: Task; candidate: Candidate }): boolean =>
  task.kind === 'answerable' &&
  (task.right?.has(candidate.document.recordId) ?? false) &&
  holdsAnswer({ quote: candidate.quote, answers: task.answers ?? [] })

/** Retrieves and gathers, without a vector of a candidate yet. */
export async function observe({ base, tasks }: { base: Base; tasks: Task[] }): Promise<Observed[]> {
  const all: Observed[] = []
  for (const task of tasks) {
    const question = task.query.query
    const { retrieved, vector } = await base.consult({ question, without: task.without ?? [] })
    const wanted = readWanted({ question, stems: retrieved.stems })
    const candidates = gatherCandidates({ wanted, documents: retrieved.documents, weights: {} })
    all.push({ ...task, base, retrieved, wanted, vector, candidates })
  }
  return all
}

/** The same questions with the vectors of the candidates that `first` puts before the others. */
export async function embedAll({
  observed,
  first,
}: {
  observed: Observed[]
  first: Weights
}): Promise<Observed[]> {
  const all: Observed[] = []
  for (const one of observed) {
    const { base, vector: question } = one
    const candidates = one.candidates
      .map((candidate) => ({
        ...candidate,
        score: scoreOf({ features: candidate.features, weights: first }),
      }))
      .sort(byScore)
    const { embedder } = base
    all.push({
      ...one,
      candidates:
        embedder && question && candidates.length > 0
          ? await embedBest({ candidates, embedder, question, weights: first })
          : candidates,
    })
  }
  return all
}
