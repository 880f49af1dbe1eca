import { fold } from '@/src/text/fold'
import type { PdfLine } from './lines'

/** How many lines at the top and at the foot of a page may belong to its margins. */
const depth = 3

const keyOf = (line: PdfLine): string => fold(line.text).replace(/\d+/g, '#').replace(/\s+/g, ' ').trim()

/** Lines near an edge of the page, by their height on it, with their rank from that edge (from 0). */
function edges(lines: PdfLine[]): { line: PdfLine; rank: number }[] {
  const sorted = [...lines].sort((one, other) => other.y - one.y)
  const ranked = sorted.map((line, at) => ({ line, rank: Math.min(at, sorted.length - 1 - at) }))
  return ranked.filter(({ rank }) => rank < depth)
}

/**
 * The lines that pages repeat at their edges, numbers aside, at about the same height: running titles and page numbers.
 * They must stand on a third of the pages; the outermost line, as of a chapter, on three (both, where there are two).
 */
export function marginLines(pages: PdfLine[][]): Set<PdfLine> {
  const seen = new Map<string, { line: PdfLine; rank: number; page: number }[]>()
  for (const [page, lines] of pages.entries())
    for (const edge of edges(lines)) {
      const key = `${keyOf(edge.line)}@${Math.round(edge.line.y / 20)}`
      seen.set(key, [...(seen.get(key) ?? []), { ...edge, page }])
    }
  const few = pages.length === 2 ? 2 : 3
  const isMargin = (group: { rank: number; page: number }[]): boolean => {
    const count = new Set(group.map(({ page }) => page)).size
    return count >= few && (count >= pages.length / 3 || group.every(({ rank }) => rank === 0))
  }
  return new Set([...seen.values()].filter(isMargin).flatMap((group) => group.map(({ line }) => line)))
}
