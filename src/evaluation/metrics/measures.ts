import type { Gains } from '../labelled-set/labelled-set'

/** What is measured of a ranking, in the order of the report. */
export const measureNames = ['ndcg@10', 'recall@10', 'recall@60', 'mrr@10', 'hit@1'] as const
export type MeasureName = (typeof measureNames)[number]
export type Measures = Record<MeasureName, number>

type Judged = { ranking: string[]; gains: Gains }

const discounted = (gains: number[]) =>
  gains.reduce((sum, gain, index) => sum + gain / Math.log2(index + 2), 0)

/**
 * Normalised discounted cumulative gain of the first `depth` documents, 0..1, with the graded judgments themselves as
 * gains, as trec_eval's `ndcg_cut` (Järvelin and Kekäläinen, 2002, "Cumulated gain-based evaluation of IR techniques").
 */
export function ndcg({ ranking, gains, depth }: Judged & { depth: number }): number {
  const ideal = [...gains.values()].sort((a, b) => b - a).slice(0, depth)
  if (ideal.length === 0) return 0
  return discounted(ranking.slice(0, depth).map((id) => gains.get(id) ?? 0)) / discounted(ideal)
}

/** The share of the right documents that stand among the first `depth`, 0..1. */
export function recall({ ranking, gains, depth }: Judged & { depth: number }): number {
  if (gains.size === 0) return 0
  return ranking.slice(0, depth).filter((id) => gains.has(id)).length / gains.size
}

/** One over the rank of the first right document among the first `depth`; 0 if there is none. */
export function reciprocalRank({ ranking, gains, depth }: Judged & { depth: number }): number {
  const index = ranking.slice(0, depth).findIndex((id) => gains.has(id))
  return index < 0 ? 0 : 1 / (index + 1)
}

/** All measures of one question. `ranking` holds each document once, best first, down to rank 60 where there are. */
export const measure = (judged: Judged): Measures => ({
  'ndcg@10': ndcg({ ...judged, depth: 10 }),
  'recall@10': recall({ ...judged, depth: 10 }),
  'recall@60': recall({ ...judged, depth: 60 }),
  'mrr@10': reciprocalRank({ ...judged, depth: 10 }),
  'hit@1': reciprocalRank({ ...judged, depth: 1 }),
})
