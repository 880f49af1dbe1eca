import { type EvidenceName, evidenceNames } from '@/src/assistant/outcome/evidence'
import type { Logistic } from '@/src/assistant/outcome/logistic'
import { type Case, fitLogistic } from './fit-logistic'
import type { Judged } from './judge'

const ofVectors: readonly EvidenceName[] = ['distance', 'quoteCosine', 'cosine', 'cosineLead']

/** What tells whether the base treats a matter at all: how near it comes, not whether it answers. */
const ofTopic: readonly EvidenceName[] = [
  'cosine',
  'cosineLead',
  'passageCoverage',
  'shownContext',
  'context',
  'coverage',
  'pairs',
  'specificsMissing',
  'words',
  'quoteCosine',
  'score',
  'lead',
]

const usable = (names: readonly EvidenceName[], dense: boolean) =>
  names.filter((name) => name !== 'alikeness' && (dense || !ofVectors.includes(name)))

/** Cases that share a weight: however many, they count together for `share`. */
export type Group = { judged: Judged[]; share: number; held: (one: Judged) => boolean }

function fitOn({ groups, names, l2 }: { groups: Group[]; names: EvidenceName[]; l2: number }): Logistic {
  const cases = groups.flatMap(({ judged, share, held }) =>
    judged.map(
      (one): Case => ({
        row: names.map((name) => one.evidence[name]),
        held: held(one),
        weight: share / judged.length,
      }),
    ),
  )
  const { intercept, weights } = fitLogistic({ cases, l2 })
  return { intercept, weights: Object.fromEntries(names.map((name, at) => [name, weights[at] ?? 0])) }
}

/** The probability that the quotations hold the answer. */
export const fitAnswer = ({ groups, dense }: { groups: Group[]; dense: boolean }): Logistic =>
  fitOn({ groups, names: usable(evidenceNames, dense), l2: 0.002 })

/** The probability that the base treats the matter. */
export const fitTopic = ({ groups, dense }: { groups: Group[]; dense: boolean }): Logistic =>
  fitOn({ groups, names: usable(ofTopic, dense), l2: 0.0003 })
