import { type EvidenceName, evidenceNames } from '@/src/assistant/outcome/evidence'
import type { Logistic } from '@/src/assistant/outcome/logistic'
import { type Case, fitLogistic, type Sign } from './fit-logistic'
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

/** What can only speak for an answer, or against it, whatever few questions say: elsewhere it will. */
const speaksFor: readonly EvidenceName[] = [
  ...(['coverage', 'context', 'rare', 'rareContext', 'pairs', 'focusHeld', 'countHeld', 'kindHeld'] as const),
  ...(['lexical', 'quoteCosine', 'score', 'lead', 'shownContext', 'anywhere', 'shownKind'] as const),
  ...(['passageCoverage', 'cosine', 'cosineLead'] as const),
]
const speaksAgainst: readonly EvidenceName[] = [
  ...(['specificsMissing', 'figuresMissing', 'focusMissing', 'countMissing'] as const),
  ...(['kindLacking', 'shownLacking', 'distance'] as const),
]
const signOf = (name: EvidenceName): Sign =>
  speaksFor.includes(name) ? 1 : speaksAgainst.includes(name) ? -1 : 0

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
  const { intercept, weights } = fitLogistic({ cases, l2, signs: names.map(signOf) })
  return { intercept, weights: Object.fromEntries(names.map((name, at) => [name, weights[at] ?? 0])) }
}

/** The probability that the quotations hold the answer. */
export const fitAnswer = ({ groups, dense }: { groups: Group[]; dense: boolean }): Logistic =>
  fitOn({ groups, names: usable(evidenceNames, dense), l2: 0.003 })

/** The probability that the base treats the matter. */
export const fitTopic = ({ groups, dense }: { groups: Group[]; dense: boolean }): Logistic =>
  fitOn({ groups, names: usable(ofTopic, dense), l2: 0.0003 })
