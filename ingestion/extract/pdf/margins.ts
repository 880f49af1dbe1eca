import { fold } from '@/src/text/fold'
import type { PdfLine } from './lines'

/** How many lines at the top and at the foot of a page may belong to its margins. */
const depth = 3
/** The part of a page's height that its outer strip takes, at the top and at the foot. */
const strip = 0.09

const keyOf = (line: PdfLine): string => fold(line.text).replace(/\d+/g, '#').replace(/\s+/g, ' ').trim()

/** Lines near an edge of the page, by their height on it, with their rank from that edge (from 0). */
function edges(lines: PdfLine[]): { line: PdfLine; rank: number }[] {
  const sorted = [...lines].sort((one, other) => other.y - one.y)
  const ranked = sorted.map((line, at) => ({ line, rank: Math.min(at, sorted.length - 1 - at) }))
  return ranked.filter(({ rank }) => rank < depth)
}

/** Whether a line stands in the outer strip of its page, where hardly any text does. */
const isInStrip = ({ y }: PdfLine, height: number): boolean => y < height * strip || y > height * (1 - strip)

type Seen = { line: PdfLine; rank: number; page: number; outside: boolean }

/**
 * The lines that pages repeat at their edges, at about the same height: running titles and page numbers. In the outer
 * strip of the page numbers may differ; elsewhere the lines must be equal, and the first stays, since it may be a title.
 * They must stand on a third of the pages; the outermost line, as of a chapter, on three (both, where there are two).
 * `heights` are those of the pages.
 */
export function marginLines({ pages, heights }: { pages: PdfLine[][]; heights: number[] }): Set<PdfLine> {
  const seen = new Map<string, Seen[]>()
  for (const [page, lines] of pages.entries())
    for (const { line, rank } of edges(lines)) {
      const outside = isInStrip(line, heights[page] ?? 0)
      const key = `${outside ? keyOf(line) : line.text}@${Math.round(line.y / 20)}`
      seen.set(key, [...(seen.get(key) ?? []), { line, rank, page, outside }])
    }
  const few = pages.length === 2 ? 2 : 3
  const isMargin = (group: Seen[]): boolean => {
    const count = new Set(group.map(({ page }) => page)).size
    return count >= few && (count >= pages.length / 3 || group.every(({ rank }) => rank === 0))
  }
  const repeated = [...seen.values()].filter(isMargin)
  return new Set(repeated.flatMap((group) => group.slice(group[0]?.outside ? 0 : 1).map(({ line }) => line)))
}
