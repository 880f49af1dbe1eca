import type { Block } from '@/src/documents/document'
import { fail } from '@/src/errors/errors'
import type { Extracted } from './extracted'
import { linesOfPage } from './pdf/lines'
import { marginLines } from './pdf/margins'
import { type PdfFile, readPdf } from './pdf/pages'
import { sourceLinesOf } from './pdf/source-lines'
import type { RecognisedPages } from './scans/pages'
import { blocksOfLines, layoutOf, titleOf } from './text/blocks'
import { furniture } from './text/furniture'

const inPageOrder = (blocks: Block[]): Block[] =>
  blocks.toSorted((one, other) => (one.page ?? 0) - (other.page ?? 0))

/** Reads the images of pages that have no text layer. */
async function readScans(args: {
  bytes: Uint8Array
  file: PdfFile
  onPage?: () => void
}): Promise<RecognisedPages> {
  const bare = args.file.pages.flatMap(({ items }, at) =>
    items.some((item) => /[\p{L}\p{N}]/u.test(item.text)) ? [] : [at + 1],
  )
  if (bare.length === 0) return { blocks: [], scans: [] }
  const { scannedPages } = await import('./scans/pdf-images')
  const { recognisePages } = await import('./scans/pages')
  return recognisePages({ pages: scannedPages({ bytes: args.bytes, pages: bare }), onPage: args.onPage })
}

async function onlyScanned(args: {
  scanned: RecognisedPages
  file: PdfFile
  name: string
}): Promise<Extracted> {
  const { scanned, file, name } = args
  if (scanned.scans.length === 0) throw fail('no_text:file', { name })
  const { checkReadable } = await import('./scans/pages')
  checkReadable({ scans: scanned.scans, name })
  const title = file.title ?? titleOf(scanned.blocks)
  return { blocks: scanned.blocks, title, date: file.date, pages: file.pages.length, scans: scanned.scans }
}

/**
 * The blocks of a PDF with a text layer, each with its page. Running titles and page numbers are found by their place
 * on the page, headings by the size of their letters; all else is read as plain text is.
 * Pages without a text layer are recognised in their images; `onPage` is called after each of those.
 * Throws `encrypted:file`, `unreadable:file`, `no_text:file` or `poor_scan:file`.
 */
export async function extractPdf(args: {
  bytes: Uint8Array
  name: string
  onPage?: () => void
}): Promise<Extracted> {
  const { bytes, name } = args
  const file = await readPdf({ bytes, name })
  const scanned = await readScans({ ...args, file })
  const pages = file.pages.map(linesOfPage)
  const { lines, origins } = sourceLinesOf(pages)
  if (!lines.some((line) => /[\p{L}\p{N}]/u.test(line.text))) return onlyScanned({ scanned, file, name })
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
  return {
    blocks: inPageOrder([...blocks, ...scanned.blocks]),
    title: file.title ?? heading,
    date: file.date,
    pages: pages.length,
    ...(scanned.scans.length > 0 && { scans: scanned.scans }),
  }
}
