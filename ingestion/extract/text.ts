import type { Block } from '@/src/documents/document'
import type { Extracted } from './extracted'
import { splitFrontMatter } from './markdown/front-matter'
import { elementsOf, wrappedIn } from './text/elements'
import { furniture } from './text/furniture'
import { hyphenJoiner } from './text/hyphens'
import { mend } from './text/mend'
import { piecesOf } from './text/pieces'
import { resolvePieces } from './text/resolve'
import { sourceLines } from './text/source-lines'

/** The first heading near the top of more than one word: « Édito » names no document. */
function titleOf(blocks: Block[]): string | undefined {
  const top = blocks.slice(0, 8).flatMap((block) => (block.kind === 'heading' ? [block.text] : []))
  return top.find((text) => text.split(/\s+/).length > 1)
}

/**
 * The blocks of a plain text, also one that was once a PDF or that bears Markdown marks: lines that a margin cut are
 * joined, running titles, page numbers, tables of contents and repeated addresses are left out (a `cut` stands for
 * them), short lines become headings, lists or events. No word is changed or moved.
 */
export function extractText({ text }: { text: string }): Extracted {
  const { body, title, date } = splitFrontMatter(text)
  const lines = sourceLines(body)
  const { left, titles } = furniture(lines)
  const kept = lines.filter((_, at) => !left.has(at))
  const layout = { wrapped: wrappedIn(kept), joinHyphen: hyphenJoiner(kept.map((line) => line.text)) }
  const elements = mend({ elements: elementsOf({ lines, left, layout }), titles, layout })
  const blocks = resolvePieces({ pieces: elements.flatMap(piecesOf), titles }).filter(
    (block, at, all) => block.kind !== 'cut' || all[at - 1]?.kind !== 'cut',
  )
  return { blocks, title: title ?? titleOf(blocks), date }
}
