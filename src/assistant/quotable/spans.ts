import type { Span } from '@/src/text/locate'
import { type QuotableBlock, quotableBlocks } from './blocks'

/** The longest quotation, in UTF-16 units; a single sentence may be longer, but not above `longestSentence`. */
export const longestQuote = 600
const longestSentence = 900

/** A place that may be quoted, and what it is. */
export type QuotableSpan = Span & { kind: 'sentence' | 'list' | 'row' | 'label' }

const join = (first: Span, last: Span): Span => ({ start: first.start, end: last.end })
const length = (span: Span) => span.end - span.start

/** The block just before, when a quotation may begin in it: nothing was removed between the two. */
const adjacent = (blocks: QuotableBlock[], at: number) => (blocks[at]?.afterCut ? undefined : blocks[at - 1])

/**
 * Every two neighbouring units that are short enough together; alone, those that no neighbour fits. Two sentences are
 * the right answer more often than one: the second says what the first is about.
 */
function runs(units: Span[], kind: QuotableSpan['kind']): QuotableSpan[] {
  const fits = units.map((unit, at) => {
    const next = units[at + 1]
    return next !== undefined && length(join(unit, next)) <= longestQuote
  })
  return units.flatMap((unit, at) => {
    const next = units[at + 1]
    if (next && fits[at]) return [{ ...join(unit, next), kind }]
    return at > 0 && fits[at - 1] ? [] : [{ ...unit, kind }]
  })
}

/** Paragraphs that follow each other, with neither a heading nor a cut between them: their sentences are neighbours. */
function proseSpans(blocks: QuotableBlock[]): QuotableSpan[] {
  const chains: Span[][] = []
  blocks.forEach((block, at) => {
    if (block.kind !== 'prose') return
    const chain = chains.at(-1)
    if (chain && adjacent(blocks, at)?.kind === 'prose') chain.push(...block.units)
    else chains.push([...block.units])
  })
  return chains.flatMap((units) => runs(units, 'sentence'))
}

/** The sentence or heading that announces a list or a table. */
function introduction({ blocks, at }: Place): Span | undefined {
  const before = adjacent(blocks, at)
  return before && (before.kind === 'prose' || before.kind === 'heading') ? before.units.at(-1) : undefined
}

/** A list whole with what announces it, else whole, else neighbouring items; the first ones with their announcement. */
function listSpans(place: Place): QuotableSpan[] {
  const block = place.blocks[place.at]
  const first = block?.units[0]
  if (!block || !first) return []
  const intro = introduction(place)
  const wholes = [intro && join(intro, block), block, intro && join(intro, first)]
  const whole = wholes.filter((span) => span !== undefined).filter((span) => length(span) <= longestQuote)
  const items = length(block) <= longestQuote / 3 ? [] : runs(block.units, 'list')
  return [...whole.map(({ start, end }) => ({ start, end, kind: 'list' as const })), ...items]
}

/** A table whole when short, its rows, and its first rows with their header. */
function tableSpans({ blocks, at }: Place): QuotableSpan[] {
  const block = blocks[at]
  const [header, row] = block?.units ?? []
  if (!block || !header) return []
  const withHeader = row ? [join(header, row)] : []
  const spans = [{ start: block.start, end: block.end }, ...withHeader, ...block.units.slice(row ? 1 : 0)]
  return spans
    .filter((span) => length(span) <= longestQuote)
    .map(({ start, end }) => ({ start, end, kind: 'row' }))
}

/** A « label : value » line with the heading just above it. */
function labelSpans({ text, blocks, at }: Place): QuotableSpan[] {
  const block = blocks[at]
  const before = adjacent(blocks, at)
  const first = block?.units[0]
  if (
    !first ||
    before?.kind !== 'heading' ||
    !/^[^.!?\n]{2,60}\s?:\s/.test(text.slice(first.start, first.end))
  )
    return []
  return [{ ...join(before, first), kind: 'label' }]
}

type Place = { text: string; blocks: QuotableBlock[]; at: number }

const spansOf = (place: Place): QuotableSpan[] => {
  const kind = place.blocks[place.at]?.kind
  if (kind === 'list') return [...listSpans(place), ...labelSpans(place)]
  if (kind === 'table') return tableSpans(place)
  return kind === 'prose' ? labelSpans(place) : []
}

/**
 * Every place of a passage that may stand as a quotation: a sentence or two neighbouring ones, a list, a row, a label
 * with its value. None crosses removed text (U+000C), none reaches over a heading.
 */
export function quotableSpans({ text, headings }: { text: string; headings: string[] }): QuotableSpan[] {
  const blocks = quotableBlocks({ text, headings })
  return [...proseSpans(blocks), ...blocks.flatMap((_, at) => spansOf({ text, blocks, at }))].filter(
    (span) => length(span) <= longestSentence,
  )
}
