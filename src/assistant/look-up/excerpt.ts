import { stem } from '@/src/retrieval/analysis/stem'
import { tokens } from '@/src/retrieval/analysis/tokens'
import type { IndexedPassage } from '@/src/retrieval/types'
import type { Span } from '@/src/text/locate'
import { unitsOf } from '../quotable/units'

/** A part of an excerpt, and whether it is one of the words that were looked for. */
export type ExcerptPart = { text: string; isWanted: boolean }

/** The longest excerpt, and how much of it stands before the first word found, in UTF-16 units. */
const longest = 300
const before = 80

const word = /\S+/g

/** What was looked for, as stems: the words typed, and those of other forms that stand for them. */
export type WantedStems = { typed: ReadonlySet<string>; others: ReadonlySet<string> }

/** A word that was typed is worth more than any number of others, which only count without one. */
const typedWorth = 100

const holds = (text: string, stems: ReadonlySet<string>) => tokens(text).some((one) => stems.has(stem(one)))

const countIn = (text: string, stems: ReadonlySet<string>) =>
  new Set(
    tokens(text)
      .map(stem)
      .filter((one) => stems.has(one)),
  ).size

/** How well a text says what was looked for. */
const worthOf = (text: string, { typed, others }: WantedStems) =>
  typedWorth * countIn(text, typed) || countIn(text, others)

/** Which of the words a text says: those typed, or where it has none of them the others. */
const saidIn = (text: string, { typed, others }: WantedStems) => (holds(text, typed) ? typed : others)

/** The words around the first one found in a long sentence or row; nothing is cut in the middle of a word. */
function shorten({ text, span, stems }: { text: string; span: Span; stems: ReadonlySet<string> }): Span {
  if (span.end - span.start <= longest) return span
  const words = [...text.slice(span.start, span.end).matchAll(word)].map(({ 0: said, index }) => ({
    start: span.start + index,
    end: span.start + index + said.length,
  }))
  const found = words.find(({ start, end }) => holds(text.slice(start, end), stems)) ?? words[0]
  const from = words.find(({ start }) => start >= (found?.start ?? 0) - before) ?? span
  const to = words.findLast(({ end }) => end <= from.start + longest) ?? span
  return { start: from.start, end: Math.max(to.end, found?.end ?? 0) }
}

/** The sentence, item or row of a passage that holds most of what was looked for; none where only its titles do. */
export function excerptSpan({
  passage,
  stems,
}: {
  passage: IndexedPassage
  stems: WantedStems
}): (Span & { found: number }) | undefined {
  const { text } = passage
  let best: (Span & { found: number }) | undefined
  for (const { start, end, kind } of unitsOf(passage)) {
    if (kind === 'heading') continue
    const found = worthOf(text.slice(start, end), stems)
    if (found > (best?.found ?? 0)) best = { start, end, found }
  }
  return (
    best && {
      ...shorten({ text, span: best, stems: saidIn(text.slice(best.start, best.end), stems) }),
      found: best.found,
    }
  )
}

/** An excerpt in parts, those that were looked for apart from the others. */
export function partsOf({ text, stems: wanted }: { text: string; stems: WantedStems }): ExcerptPart[] {
  const stems = saidIn(text, wanted)
  const parts: ExcerptPart[] = []
  for (const piece of text.split(/(\s+)/)) {
    const isWanted = holds(piece, stems)
    const last = parts.at(-1)
    if (last && !isWanted && !last.isWanted) last.text += piece
    else if (piece !== '') parts.push({ text: piece, isWanted })
  }
  return parts
}
