import { stem } from '@/src/retrieval/analysis/stem'
import { tokens } from '@/src/retrieval/analysis/tokens'
import type { FoundDocument, IndexedPassage, Retrieved } from '@/src/retrieval/types'
import type { Candidate } from '../quotations/candidate'
import { shareOf } from '../quotations/features'
import type { Wanted } from '../quotations/wanted'

/**
 * What is known once the quotations are chosen. Of the best one: the features that its place was decided by. Of those
 * shown together: the question's idf that they hold with titles and headings (`shownContext`), and of all passages read
 * (`anywhere`); whether one holds the kind of answer asked for (`shownKind`), or none does although it is plain to see
 * (`shownLacking`). Of the search: the question's idf in the best passage (`passageCoverage`), the best cosine and how
 * far it stands above those of the other documents found (`cosine`, `cosineLead`: in tenths, 0 without embeddings; the
 * lead is the corpus's own measure, since the level of cosines differs from one to another), how far the best quotation
 * stands above the next (`lead`), the number of different words asked (`words`), and how much the base's passages have
 * in common (`alikeness`), which only says what level is asked for.
 */
export const evidenceNames = [
  'coverage',
  'context',
  'rare',
  'rareContext',
  'pairs',
  'specificsMissing',
  'figuresMissing',
  'focusHeld',
  'focusMissing',
  'countHeld',
  'countMissing',
  'kindHeld',
  'kindLacking',
  'lexical',
  'distance',
  'length',
  'quoteCosine',
  'score',
  'lead',
  'shownContext',
  'anywhere',
  'shownKind',
  'shownLacking',
  'passageCoverage',
  'cosine',
  'cosineLead',
  'words',
  'alikeness',
] as const
export type EvidenceName = (typeof evidenceNames)[number]
export type Evidence = Record<EvidenceName, number>

const tenths = 10

/** Around this level lie the cosines of e5 models; a shift that keeps numbers small. */
const usualCosine = 0.85

const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length)

/** How far the best document's cosine stands above the mean of the others found, 0 where there are none. */
function leadOf(documents: FoundDocument[]): number {
  const best = documents.map(({ passages }) => Math.max(...passages.map(({ cosine }) => cosine ?? 0)))
  const [first, ...others] = best.toSorted((a, b) => b - a)
  return first && others.length > 0 ? first - mean(others) : 0
}

const stemsIn = (texts: string[]) => new Set(texts.flatMap(tokens).map(stem))
const aboutOf = ({ title, headings }: IndexedPassage) => [title, ...headings]

/** `ranked` are all candidates, best first, at least one; `chosen` those that are shown. */
export function evidenceOf(args: {
  wanted: Wanted
  retrieved: Retrieved
  ranked: Candidate[]
  chosen: Candidate[]
}): Evidence | undefined {
  const { wanted, retrieved, ranked, chosen } = args
  const [best] = ranked
  if (!best) return undefined
  const next = chosen.find((one) => one !== best)
  const shown = stemsIn(chosen.flatMap(({ quote, passage }) => [quote, ...aboutOf(passage)]))
  const read = stemsIn(
    [...new Set(ranked.map(({ passage }) => passage))].flatMap((one) => [one.text, ...aboutOf(one)]),
  )
  const { features } = best
  const raise = (cosine: number | undefined) => (cosine === undefined ? 0 : (cosine - usualCosine) * tenths)
  return {
    ...features,
    quoteCosine: raise(best.cosine),
    score: best.score,
    lead: next ? best.score - next.score : 1,
    shownContext: shareOf({ wanted: wanted.stems, inside: shown }),
    anywhere: shareOf({ wanted: wanted.stems, inside: read }),
    shownKind: Math.max(...chosen.slice(0, 3).map((one) => one.features.kindHeld)),
    shownLacking: Math.min(...chosen.map((one) => one.features.kindLacking)),
    passageCoverage: retrieved.idfCoverage,
    cosine: raise(retrieved.bestCosine),
    cosineLead: retrieved.bestCosine === undefined ? 0 : leadOf(retrieved.documents) * tenths,
    words: Math.log(1 + wanted.stems.length),
    alikeness: retrieved.alikeness,
  }
}
