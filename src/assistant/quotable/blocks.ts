import { fold } from '@/src/text/fold'
import { isListLine, isTableLine } from '@/src/text/lines'
import type { Span } from '@/src/text/locate'
import { splitSentences } from '@/src/text/sentences'

/** What a run of lines between empty lines is, which decides how it may be quoted. */
export type BlockKind = 'heading' | 'prose' | 'list' | 'table'

/**
 * A block of a passage and its place (UTF-16 units). `units` are its smallest quotable pieces in order: sentences,
 * items or rows. `afterCut` tells that text was removed just before it.
 */
export type QuotableBlock = Span & { kind: BlockKind; units: Span[]; afterCut: boolean }

const separator = /\f|\n[^\S\n\f]*(?=\n)/g
const ended = /[.!?…:;,]\s*[»”"')\]]?$/

function kindOf({
  text,
  units,
  headings,
}: {
  text: string
  units: Span[]
  headings: Set<string>
}): BlockKind {
  const lines = text.split('\n').filter((line) => line.trim() !== '')
  if (headings.has(fold(text).trim())) return 'heading'
  if (lines.some(isTableLine)) return 'table'
  if (lines.length > 1 && lines.filter(isListLine).length * 2 >= lines.length) return 'list'
  // Extraction joins wrapped lines, so lines that stay apart are the items of a list whose marks are gone.
  if (lines.length > 1 && units.length >= lines.length && lines.length === text.trim().split('\n').length)
    return 'list'
  return 'prose'
}

const looksLikeHeading = (text: string) =>
  text.length <= 90 && !text.includes('\n') && !ended.test(text) && !/\s:\s/.test(text) && !isListLine(text)

function linesOf({ text, span }: { text: string; span: Span }): Span[] {
  const lines: Span[] = []
  let start = span.start
  for (const line of text.slice(span.start, span.end).split('\n')) {
    const trimmed = line.trim()
    if (trimmed !== '') {
      const at = start + line.indexOf(trimmed)
      lines.push({ start: at, end: at + trimmed.length })
    }
    start += line.length + 1
  }
  return lines
}

function toBlock({ text, span, afterCut, headings }: BlockArgs): QuotableBlock | undefined {
  const raw = text.slice(span.start, span.end)
  const trimmed = raw.trim()
  if (trimmed === '') return undefined
  const start = span.start + raw.indexOf(trimmed)
  const place = { start, end: start + trimmed.length }
  const units = splitSentences(trimmed).map((one) => ({ start: start + one.start, end: start + one.end }))
  const kind = kindOf({ text: trimmed, units, headings })
  if (kind === 'list' || kind === 'table')
    return { ...place, kind, units: linesOf({ text, span: place }), afterCut }
  return { ...place, kind, units, afterCut }
}

type BlockArgs = { text: string; span: Span; afterCut: boolean; headings: Set<string> }

/**
 * The blocks of a passage in order. A line that repeats one of the passage's headings, or that reads like one (short,
 * alone, no closing mark, before another block), is a heading: no quotation of sentences reaches across it.
 */
export function quotableBlocks({ text, headings }: { text: string; headings: string[] }): QuotableBlock[] {
  const known = new Set(headings.map((heading) => fold(heading).trim()))
  const blocks: QuotableBlock[] = []
  let start = 0
  let afterCut = false
  const add = (end: number, cut: boolean) => {
    const block = toBlock({ text, span: { start, end }, afterCut, headings: known })
    if (block) blocks.push(block)
    afterCut = cut || (afterCut && !block)
  }
  for (const match of text.matchAll(separator)) {
    add(match.index, match[0] === '\f')
    start = match.index + match[0].length
  }
  add(text.length, false)
  return blocks.map((block, at) => {
    const next = blocks[at + 1]
    const alone = block.kind === 'prose' && next && !next.afterCut
    return alone && looksLikeHeading(text.slice(block.start, block.end))
      ? { ...block, kind: 'heading' }
      : block
  })
}
