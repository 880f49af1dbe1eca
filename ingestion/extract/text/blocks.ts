import type { Block } from '@/src/documents/document'
import { elementsOf, wrappedIn } from './elements'
import { hyphenJoiner } from './hyphens'
import { mend } from './mend'
import { piecesOf } from './pieces'
import { resolvePieces } from './resolve'
import type { SourceLine } from './source-lines'
import type { Layout } from './unwrap'

/** Reads from all lines of a text, furniture aside, how they are laid out. */
export const layoutOf = (lines: SourceLine[]): Layout => ({
  wrapped: wrappedIn(lines),
  joinHyphen: hyphenJoiner(lines.map((line) => line.text)),
})

/** The blocks of some lines; those in `left` are left out, `titles` are lines that pages repeat. */
export function blocksOfLines({
  lines,
  left,
  titles,
  layout,
}: {
  lines: SourceLine[]
  left: Set<number>
  titles: string[]
  layout: Layout
}): Block[] {
  const elements = mend({ elements: elementsOf({ lines, left, layout }), titles, layout })
  return resolvePieces({ pieces: elements.flatMap(piecesOf), titles }).filter(
    (block, at, all) => block.kind !== 'cut' || all[at - 1]?.kind !== 'cut',
  )
}

/** The first heading near the top of more than one word: « Édito » names no document. */
export function titleOf(blocks: Block[]): string | undefined {
  const top = blocks.slice(0, 8).flatMap((block) => (block.kind === 'heading' ? [block.text] : []))
  return top.find((text) => text.split(/\s+/).length > 1)
}
