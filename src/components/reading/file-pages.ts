import { fromPassage } from './from-passage'
import { markQuote, type Quotation } from './mark-quote'
import type { ReadingNode } from './tree'

/** A passage as far as its page shows it. */
export type PagePassage = { id: number; page?: number; text: string; headings: string[] }

/** One page of a file; `isCited` where the quotation stands. */
export type FilePage = { page?: number; nodes: ReadingNode[]; isCited: boolean }

/**
 * The passages of a file page by page, in order, the quotation marked in the passage it comes from. `found` is false
 * when no passage is that one.
 */
export function filePages({
  passages,
  cited,
}: {
  passages: PagePassage[]
  cited?: Quotation & { passageId: number }
}): { pages: FilePage[]; found: boolean } {
  const pages: FilePage[] = []
  let found = false
  for (const passage of passages) {
    const isCited = cited?.passageId === passage.id
    const nodes = fromPassage(passage)
    const marked = isCited
      ? markQuote({ parts: [nodes], quotation: cited })
      : { parts: [nodes], found: false }
    found ||= marked.found
    const last = pages.at(-1)
    const shown = marked.parts.flat()
    if (last && last.page === passage.page) {
      last.nodes.push(...shown)
      last.isCited ||= isCited
    } else pages.push({ page: passage.page, nodes: shown, isCited })
  }
  return { pages, found }
}
