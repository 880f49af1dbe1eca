import { type Evidence, evidenceOf } from '@/src/assistant/outcome/evidence'
import { chooseCandidates } from '@/src/assistant/quotations/choose'
import type { Weights } from '@/src/assistant/quotations/weigh'
import { reorder } from './fit-quotations'
import { isRight, type Observed } from './observe'

/** What came of a question: the place of the first right quotation (-1 for none) and the evidence for it. */
export type Judged = {
  kind: Observed['kind']
  set: string
  fold: number
  place: number
  right: boolean
  evidence: Evidence
}

/** Chooses the quotations of a question and looks whether they answer; nothing where nothing was found. */
export function judge({ observed, weights }: { observed: Observed; weights: Weights }): Judged[] {
  const { kind, base, fold, retrieved, wanted } = observed
  const ranked = reorder({ candidates: observed.candidates, weights })
  const chosen = chooseCandidates(ranked)
  const place = chosen.findIndex((candidate) => isRight({ task: observed, candidate }))
  const evidence = evidenceOf({ wanted, retrieved, ranked, chosen })
  return evidence ? [{ kind, set: base.name, fold, place, right: place >= 0, evidence }] : []
}
