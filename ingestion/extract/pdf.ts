import type { Block } from '@/src/documents/document'
import { fail } from '@/src/errors/errors'
import type { Extracted } from './extracted'
import { linesOfPage } from './pdf/lines'
import { marginLines } from './pdf/margins'
import { readPdf } from './pdf/pages'
import { sourceLinesOf } from './pdf/source-lines'
import { blocksOfLines, layoutOf, titleOf } from './text/blocks'
import { furniture } from './text/furniture'

/**
 * The blocks of a PDF with a text layer, each with its page. Running titles and page numbers are found by their place
 * on the page, headings by the size of their letters; all else is read as plain text is.
 * Throws `encrypted:file`, `unreadable:file`, or `no_text:file` for a scan.
 */
export async function extractPdf({ bytes, name }: { bytes: Uint8Array; name: string }): Promise<Extracted> {
  const file = await readPdf({ bytes, name })
  const pages = file.pages.map(linesOfPage)
  const { lines, origins } = sourceLinesOf(pages)
  if (!lines.some((line) => /[\p{L}\p{N}]/u.test(line.text))) throw fail('no_text:file', { name })
  const margins = marginLines({ pages, heights: file.pages.map((page) => page.height) })
  const { left, titles } = furniture(lines)
  for (const [at, origin] of origins.entries()) if (origin && margins.has(origin)) left.add(at)
  const layout = layoutOf(lines.filter((_, at) => !left.has(at)))
  const blocks = pages.flatMap((_, page): Block[] => {
    const places = lines.flatMap((line, at) => (line.page === page ? [at] : []))
    const own = new Set(places.flatMap((place, at) => (left.has(place) ? [at] : [])))
    const shown = places.map((place) => ({ ...(lines[place] ?? { text: '', indent: 0 }), page: 0 }))
    return blocksOfLines({ lines: shown, left: own, titles, layout }).map((block) => ({
      ...block,
      page: page + 1,
    }))
  })
  const first = blocks.find((block) => block.kind === 'heading' && block.level === 1)
  const heading = first && 'text' in first ? first.text : titleOf(blocks)
  return { blocks, title: file.title ?? heading, date: file.date, pages: pages.length }
}
