import { abbreviations, closingAbbreviations, openers, titles } from './abbreviations'
import { fold } from './fold'
import { isListLine, isTableLine } from './lines'
import type { Span } from './locate'

/** A sentence and its place: `text` is `original.slice(start, end)`, offsets in UTF-16 units. */
export type Sentence = Span & { text: string }

const blockEnd = /\n(?=[^\S\n\f]*\n)|\f/g
const terminator = /([.!?…]+)(?:\s*»|["”’)\]])*(?=\s)/gu
const opening = /^\s+(?:[-–—]\s+)?[«“"‘'([]*\s*[\p{Lu}\p{Lt}\p{Lo}\d]/u
const openingMark = /^\s+[«“"([•]/u
const unfinished =
  /[,\-–(«]\s*$|(?:^|[\s’'])(?:[dlnàa]|[dl]e|la|les|des|du|aux?|et|ou|en|par|pour|sur|avec|un|une)\s*$/iu

/** What stands this far after a full stop is enough to tell whether a sentence ends there. */
const lookahead = 60

/** Cuts a span where `pattern` stands, which belongs to neither side. */
function cutAt({ text, span, pattern }: { text: string; span: Span; pattern: RegExp }): Span[] {
  const pieces: Span[] = []
  let start = span.start
  for (const match of text.slice(span.start, span.end).matchAll(pattern)) {
    pieces.push({ start, end: span.start + match.index })
    start = span.start + match.index + match[0].length
  }
  return [...pieces, { start, end: span.end }]
}

/** Whether a full stop after `before` only shortens a word, given what follows it. */
function shortens(before: string, after: string): boolean {
  if (/^\s*(?:\d{1,3}|[a-z]|[ivx]{1,4})$/i.test(before)) return true
  const word = fold(/([\p{L}\p{M}.\-°]+)$/u.exec(before)?.[1] ?? '')
  const bare = word.replaceAll('.', '')
  const last = word.split('.').at(-1) ?? ''
  const opens = openers.has(fold(/^\s*([\p{L}\p{M}]+['’]?)/u.exec(after)?.[1] ?? ''))
  if (closingAbbreviations.has(bare)) return false
  if (titles.has(last)) return true
  const initial = /(?:^|[^\p{L}])(?:\p{Lu}|Ch|Ph|Th)$/u.test(before)
  return !opens && (initial || abbreviations.has(last) || abbreviations.has(bare))
}

/** Whether a line goes on with the sentence of the line before, as in a text wrapped by hand. */
function goesOn(before: string, line: string): boolean {
  if (isListLine(line) || isTableLine(line) || isTableLine(before)) return false
  const trimmed = before.trimEnd()
  if (trimmed.endsWith('.') && !trimmed.endsWith('..')) return shortens(trimmed.slice(0, -1), line)
  if (/[!?…:;.]\s*[»”"')\]]?$/.test(trimmed)) return false
  return /^\s*[\p{Ll}(]/u.test(line) || unfinished.test(before)
}

/** Lines of a block, with wrapped lines joined again: what a sentence may stretch over. */
function joinLines({ text, block }: { text: string; block: Span }): Span[] {
  const units: Span[] = []
  let before: Span | undefined
  for (const line of cutAt({ text, span: block, pattern: /\n/g })) {
    const last = units.at(-1)
    if (last && before && goesOn(text.slice(before.start, before.end), text.slice(line.start, line.end)))
      last.end = line.end
    else units.push({ ...line })
    before = line
  }
  return units
}

/** Whether a sentence ends at terminators `marks` that stand between `before` and `after`. */
function endsSentence({ marks, before, after }: { marks: string; before: string; after: string }): boolean {
  if (!opening.test(after) && !(marks === '.' && openingMark.test(after))) return false
  return marks !== '.' || !shortens(before, after)
}

/** Cuts a run of prose into sentences; a row of a table stays whole, whatever stands in its cells. */
function cutUnit({ text, unit }: { text: string; unit: Span }): Span[] {
  const raw = text.slice(unit.start, unit.end)
  if (isTableLine(raw)) return [unit]
  const pieces: Span[] = []
  let start = 0
  for (const match of raw.matchAll(terminator)) {
    const end = match.index + match[0].length
    const before = raw.slice(start, match.index)
    if (!endsSentence({ marks: match[1] ?? '', before, after: raw.slice(end, end + lookahead) })) continue
    pieces.push({ start: unit.start + start, end: unit.start + end })
    start = end
  }
  return [...pieces, { start: unit.start + start, end: unit.end }]
}

function trim({ text, span }: { text: string; span: Span }): Sentence | undefined {
  const raw = text.slice(span.start, span.end)
  const trimmed = raw.trim()
  if (trimmed === '') return undefined
  const start = span.start + raw.indexOf(trimmed)
  return { start, end: start + trimmed.length, text: trimmed }
}

/**
 * The sentences of a French text, in order. Abbreviations, initials, decimals, ellipses and guillemets are understood;
 * items of a list and rows of a table stand alone. No sentence crosses an empty line or a form feed, and nothing but
 * white space is left out.
 */
export function splitSentences(text: string): Sentence[] {
  return cutAt({ text, span: { start: 0, end: text.length }, pattern: blockEnd })
    .flatMap((block) => joinLines({ text, block }))
    .flatMap((unit) => cutUnit({ text, unit }))
    .flatMap((span) => trim({ text, span }) ?? [])
}
