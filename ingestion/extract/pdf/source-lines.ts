import type { SourceLine } from '../text/source-lines'
import { headingLevels } from './headings'
import type { PdfLine } from './lines'

const blank = (page: number): SourceLine => ({ text: '', indent: 0, page })

/** The usual distance between two lines of the document. */
function leading(pages: PdfLine[][]): number {
  const gaps = pages
    .flatMap((lines) => lines.slice(1).map((line, at) => (lines[at]?.y ?? 0) - line.y))
    .filter((gap) => gap > 1)
    .sort((one, other) => one - other)
  return gaps[Math.floor(gaps.length / 2)] ?? 12
}

/** How many empty lines the page shows between two lines: several where it leaves much room or goes to a new column. */
function emptyLines({ before, line, usual }: { before: PdfLine; line: PdfLine; usual: number }): number {
  const gap = before.y - line.y
  if (gap < -1 || gap > usual * 4) return 3
  return gap > usual * 1.4 ? 1 : 0
}

/** A gap in a line only parts cells where a neighbour has one too. */
const withoutLoneTab = (lines: PdfLine[], at: number): string => {
  const text = lines[at]?.text ?? ''
  const inTable = lines[at - 1]?.text.includes('\t') || lines[at + 1]?.text.includes('\t')
  return inTable ? text : text.replaceAll('\t', ' ')
}

/** The lines of all pages as plain text has them, with the line of the page that each came from. */
export function sourceLinesOf(pages: PdfLine[][]): { lines: SourceLine[]; origins: (PdfLine | undefined)[] } {
  const levelOf = headingLevels(pages.flat())
  const usual = leading(pages)
  const lines: SourceLine[] = []
  const origins: (PdfLine | undefined)[] = []
  for (const [page, own] of pages.entries())
    for (const [at, line] of own.entries()) {
      const before = own[at - 1]
      const empty = before ? emptyLines({ before, line, usual }) : 1
      for (let count = 0; count < empty; count++) lines.push(blank(page))
      lines.push({ text: withoutLoneTab(own, at).normalize('NFC'), indent: 0, page, level: levelOf(line) })
      origins[lines.length - 1] = line
    }
  return { lines, origins }
}
