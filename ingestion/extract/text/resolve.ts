import type { Block } from '@/src/documents/document'
import { isDated, recurringFragments, resolveFragments } from './fragments'
import type { Piece } from './pieces'

const isContent = (piece: Piece | undefined): boolean =>
  piece?.kind === 'paragraph' || piece?.kind === 'list' || piece?.kind === 'table'

const introduces = (block: Block | undefined): boolean =>
  block?.kind === 'paragraph' && /:\s*$/.test(block.text)

/** Whether the fragments lie between two lists and only ask: then they comment on the first, and head nothing. */
const commentsOnList = (texts: string[], before: Block | undefined, next: Piece | undefined): boolean =>
  texts.length === 1 && /\?\s*$/.test(texts[0] ?? '') && before?.kind === 'list' && next?.kind === 'list'

/** Whether a break parts the short lines before it from those after it; the hours of a programme stay together. */
const parts = (piece: Piece, next: Piece | undefined): boolean =>
  piece.kind === 'break' && next?.kind === 'fragment' && !isDated(next.text)

/**
 * Turns pieces into blocks: every run of fragments becomes headings, lists, events or questions.
 * `titles` are lines that pages repeat, of which the first was kept.
 */
export function resolvePieces({ pieces, titles }: { pieces: Piece[]; titles: string[] }): Block[] {
  const blocks: Block[] = []
  const recurring = recurringFragments(pieces)
  let texts: string[] = []
  let marked: number | undefined
  for (const [at, piece] of [...pieces, undefined].entries()) {
    if (piece?.kind === 'fragment') {
      texts.push(piece.text)
      continue
    }
    const next = pieces.slice(at, at + 6).find((later) => later.kind !== 'cut' && later.kind !== 'break')
    if (piece?.kind === 'break' && !parts(piece, next)) continue
    const before = blocks.at(-1)
    const heads = isContent(next) && !commentsOnList(texts, before, next)
    const introduced = introduces(before) && next?.kind !== 'list'
    const around = { marked, recurring, titles, introduced }
    blocks.push(...resolveFragments({ texts, heads, around }))
    texts = []
    if (piece?.kind === 'heading') marked = piece.level
    if (piece && piece.kind !== 'break') blocks.push(piece)
  }
  return blocks
}
