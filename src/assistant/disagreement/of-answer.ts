import { stem } from '@/src/retrieval/analysis/stem'
import { tokens } from '@/src/retrieval/analysis/tokens'
import type { Citation } from '../answer'
import type { Candidate } from '../quotations/candidate'
import { shareOf } from '../quotations/features'
import type { Wanted } from '../quotations/wanted'
import { disagreeing } from './disagreement'

/** What is counted without being named in the question: « Quelle est la durée du prêt ? », « 15 jours ». */
const units = tokens('minutes heures jours semaines mois ans années euros personnes habitants').map(stem)

/** A quotation that holds this much less of the question than the best one is about something else. */
const sameMatter = 0.2

/** The stems whose figures are compared; empty for a question that asks for none. */
function comparedStems({ kinds, counted, stems }: Wanted): ReadonlySet<string> {
  const isFigure = counted !== undefined || kinds.includes('number') || kinds.includes('money')
  return new Set(isFigure ? [...units, ...stems.map((one) => one.stem)] : [])
}

type Dated = { sourceDate?: string; updatedAt: string }

/** The share of the question that a quotation holds, its title and headings included. */
const shareHeld = ({ quote, headings, document }: Citation, { stems }: Wanted): number =>
  shareOf({
    wanted: stems,
    inside: new Set([quote, document.title, ...headings].flatMap(tokens).map(stem)),
  })

const dateOf = ({ sourceDate, updatedAt }: Dated) => sourceDate ?? updatedAt

/**
 * Quotations in their order; where figures differ, the sources that give them come before the others, the newest first.
 */
export function newestFirst({ chosen, wanted }: { chosen: Candidate[]; wanted: Wanted }): Candidate[] {
  const best = chosen[0]?.features.context ?? 0
  const statements = chosen
    .filter(({ features }) => features.context >= best - sameMatter)
    .map(({ quote, document }) => ({ quote, source: String(document.id), date: dateOf(document) }))
  const apart = disagreeing({ statements, stems: comparedStems(wanted) }).map(({ source }) => source)
  const sources = [...new Set(apart)]
  const of = (source: string) => chosen.filter(({ document }) => String(document.id) === source)
  const others = chosen.filter(({ document }) => !sources.includes(String(document.id)))
  return [...sources.flatMap(of), ...others]
}

/** The numbers of the citations that give different figures, newest source first; `undefined` where all agree. */
export function disagreementOf({
  citations,
  wanted,
}: {
  citations: Citation[]
  wanted: Wanted
}): number[] | undefined {
  const best = Math.max(0, ...citations.map((citation) => shareHeld(citation, wanted)))
  const statements = citations
    .filter((citation) => shareHeld(citation, wanted) >= best - sameMatter)
    .map(({ number, quote, document }) => ({
      number,
      quote,
      source: `${document.collection} ${document.id}`,
      date: dateOf(document),
    }))
  const apart = disagreeing({ statements, stems: comparedStems(wanted) })
  return apart.length > 0 ? apart.map(({ number }) => number) : undefined
}
