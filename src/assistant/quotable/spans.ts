import { isTableLine } from '@/src/text/lines'
import type { Span } from '@/src/text/locate'
import { type Unit, type UnitKind, unitsOf } from './units'

/** The longest quotation of several units, and of one, in UTF-16 units. */
export const longestQuote = 600
const longestUnit = 900

/**
 * A place that may be quoted, and what it is. `spare`: a unit alone that also stands in a pair; it serves when a
 * neighbour is quoted already.
 */
export type QuotableSpan = Span & { kind: 'sentence' | 'list' | 'row' | 'label'; spare?: true }

const kinds: Record<UnitKind, QuotableSpan['kind']> = {
  heading: 'label',
  fragment: 'label',
  sentence: 'sentence',
  item: 'list',
  row: 'row',
}

const length = ({ start, end }: Span) => end - start

type Passage = { text: string; units: Unit[] }

/** The place from one unit to another, if it is short enough and nothing was removed inside. */
function stretch({ units, from, to }: { units: Unit[]; from: number; to: number }): Span | undefined {
  const first = units[from]
  const last = units[to]
  if (!first || !last || units.slice(from + 1, to + 1).some(({ cut }) => cut)) return undefined
  const span = { start: first.start, end: last.end }
  return length(span) <= longestQuote ? span : undefined
}

/** Whether a unit may follow another within a quotation: what opens something new may not. */
function follows({ text, before, unit }: { text: string; before: Unit; unit: Unit }): boolean {
  const announced = text.slice(before.start, before.end).endsWith(':')
  const opened = before.kind === 'heading' || before.kind === 'fragment' || announced
  if (unit.kind === 'heading' || unit.kind === 'row' || before.kind === 'row') return false
  return unit.kind !== 'fragment' || opened
}

/** A line of a few words without a figure or a value names what follows it: alone it tells nobody anything. */
const longestName = 4
const valued = /[\d:@|]/

function names({ text, unit }: { text: string; unit: Unit }): boolean {
  const words = text.slice(unit.start, unit.end)
  return unit.kind === 'fragment' && !valued.test(words) && words.split(/\s+/).length <= longestName
}

/**
 * Two neighbours, or a unit alone. An announcement is never quoted without the beginning of what it announces, nor a
 * heading that nobody marked without what stands under it.
 */
function neighbours({ text, units }: Passage): QuotableSpan[] {
  const paired = new Set<number>()
  const opens = new Set<number>()
  const announces = (at: number) => {
    const unit = units[at]
    const next = units[at + 1]
    const isAnswered = next !== undefined && !next.cut && next.kind !== 'heading'
    return unit !== undefined && isAnswered && text.slice(unit.start, unit.end).endsWith(':')
  }
  const spans = units.flatMap((unit, at): QuotableSpan[] => {
    const next = units[at + 1]
    if (!next || !follows({ text, before: unit, unit: next })) return []
    const pair = stretch({ units, from: at, to: announces(at + 1) ? at + 2 : at + 1 })
    if (!pair) return []
    for (const one of [at, at + 1]) paired.add(one)
    if (names({ text, unit })) opens.add(at)
    return [{ ...pair, kind: kinds[next.kind] }]
  })
  const alone = units.flatMap(({ start, end, kind }, at): QuotableSpan[] => {
    if (kind === 'heading' || kind === 'row' || announces(at) || opens.has(at)) return []
    const spare = paired.has(at) ? { spare: true as const } : {}
    return [{ start, end, kind: kinds[kind], ...spare }]
  })
  return [...spans, ...alone]
}

/** The units of each block of one kind: first and last. */
function blocksOf(units: Unit[], wanted: UnitKind): { first: number; last: number }[] {
  const blocks: { first: number; last: number }[] = []
  units.forEach(({ kind, block }, at) => {
    if (kind !== wanted) return
    const current = blocks.at(-1)
    if (current && units[current.last]?.block === block) current.last = at
    else blocks.push({ first: at, last: at })
  })
  return blocks
}

/** Where a list's announcement may begin: the heading above it, the line before it; else the list itself. */
function beginnings({ units, first }: { units: Unit[]; first: number }): number[] {
  const before = units[first - 1]
  const above = units[first - 2]
  if (!before || before.kind === 'item' || before.kind === 'row') return [first]
  const isOpened = above?.kind === 'heading' || above?.kind === 'fragment'
  return isOpened && before.kind !== 'heading' ? [first - 2, first - 1, first] : [first - 1, first]
}

/** A list whole with what announces it; too long for that, its announcement with as many items as fit; or alone. */
function lists({ units }: Passage): QuotableSpan[] {
  return blocksOf(units, 'item').flatMap(({ first, last }): QuotableSpan[] => {
    const from = beginnings({ units, first })
    const wholes = from.flatMap((start) => stretch({ units, from: start, to: last }) ?? [])
    if (wholes.length > 0) return wholes.map((span) => ({ ...span, kind: 'list' }))
    for (const start of from)
      for (let to = last - 1; to > start; to--) {
        const span = stretch({ units, from: start, to })
        if (span) return [{ ...span, kind: 'list' }]
      }
    return []
  })
}

/** Whether a piece is only the beginning of a list that can be quoted whole: nobody wants half of it. */
const begins = ({ part, whole }: { part: QuotableSpan; whole: Span }) =>
  !part.spare && part.start === whole.start && part.end < whole.end

/** A table whole when it is short, its rows, and its first row with the header. */
function tables({ text, units }: Passage): QuotableSpan[] {
  return blocksOf(units, 'row').flatMap(({ first, last }) => {
    const header = units[first]
    const isHeader = header && isTableLine(text.slice(header.start, header.end)) && last > first
    const rows = units.slice(isHeader ? first + 1 : first, last + 1)
    const wholes = isHeader
      ? [stretch({ units, from: first, to: last }), stretch({ units, from: first, to: first + 1 })]
      : []
    return [...wholes.filter((span) => span !== undefined), ...rows].map(
      ({ start, end }): QuotableSpan => ({ start, end, kind: 'row' }),
    )
  })
}

/**
 * Every place of a passage that may stand as a quotation: two neighbouring sentences or one, a list, a row, a line with
 * the heading above it. None crosses removed text (U+000C), and a heading is only ever at the beginning of one.
 */
export function quotableSpans({ text, headings }: { text: string; headings: string[] }): QuotableSpan[] {
  const passage = { text, units: unitsOf({ text, headings }) }
  const seen = new Set<string>()
  const wholes = lists(passage)
  const parts = neighbours(passage).filter((part) => !wholes.some((whole) => begins({ part, whole })))
  return [...wholes, ...tables(passage), ...parts].filter(({ start, end }) => {
    const place = `${start}.${end}`
    const isNew = !seen.has(place) && end - start <= longestUnit
    seen.add(place)
    return isNew
  })
}
