import type { Extracted } from './extracted'
import { splitFrontMatter } from './markdown/front-matter'
import { blocksOfLines, layoutOf, titleOf } from './text/blocks'
import { furniture } from './text/furniture'
import { sourceLines } from './text/source-lines'

/**
 * The blocks of a plain text, also one that was once a PDF or that bears Markdown marks: lines that a margin cut are
 * joined, running titles, page numbers, tables of contents and repeated addresses are left out (a `cut` stands for
 * them), short lines become headings, lists or events. No word is changed or moved.
 */
export function extractText({ text }: { text: string }): Extracted {
  const { body, title, date } = splitFrontMatter(text)
  const lines = sourceLines(body)
  const { left, titles } = furniture(lines)
  const layout = layoutOf(lines.filter((_, at) => !left.has(at)))
  const blocks = blocksOfLines({ lines, left, titles, layout })
  return { blocks, title: title ?? titleOf(blocks), date }
}
