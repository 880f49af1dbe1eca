import type { Block } from '@/src/documents/document'
import { mayHead, type Piece } from './pieces'
import { isDatePart, isShouted, startsWithDay, startsWithHour } from './signs'

type Level = 1 | 2 | 3 | 4 | 5 | 6

/**
 * What decides the part of short lines: the level of the last marked heading above, the lines that head a part each
 * time they recur, the titles that pages repeat, and whether a label (« Consigne : ») introduces them.
 */
export type Around = { marked?: number; recurring: Set<string>; titles: string[]; introduced: boolean }

export const isDated = (text: string): boolean => isDatePart(text) || startsWithHour(text)
const asks = (text: string): boolean => /\?[\s»]*$/.test(text)

/** Whether a line heads a part of its own, as on a slide: in capitals, or each time it recurs. Dates do not. */
const isBanner = (text: string, around: Around): boolean =>
  around.titles.some((title) => text.startsWith(title)) ||
  (mayHead(text) && !isDated(text) && (around.recurring.has(text) || (isShouted(text) && text.length >= 5)))

/** A heading without a mark: under the last marked one, else from 2 (a banner) to 4 (what heads text itself). */
function heading({ text, depth, around }: { text: string; depth: 0 | 1 | 2; around: Around }): Block {
  const { marked } = around
  const level = marked === undefined ? 2 + depth : marked < 4 ? marked + 1 : marked
  return { kind: 'heading', level: level as Level, text }
}

/** Lines of one event, from its day on, as one line, so that the day never stands apart from hour and place. */
function events(texts: string[]): Block[] {
  const groups: string[][] = []
  for (const text of texts) {
    if (groups.length === 0 || startsWithDay(text)) groups.push([text])
    else groups.at(-1)?.push(text)
  }
  return groups.map((group) => ({ kind: 'paragraph', text: group.join(' ') }))
}

/** Short lines that head nothing: events of a calendar, questions, or a list. */
function listed(texts: string[]): Block[] {
  if (texts.some(startsWithDay)) return events(texts)
  if (texts.length < 2 || texts.every(asks)) return texts.map((text) => ({ kind: 'paragraph', text }))
  return [{ kind: 'list', text: texts.join('\n') }]
}

/** Short lines under a banner; `heads` says that text of another kind follows, which the last of them may head. */
function underBanner({ texts, heads, around }: { texts: string[]; heads: boolean; around: Around }): Block[] {
  if (!heads) return listed(texts)
  const lastOther = texts.findLastIndex((text) => !mayHead(text) || isDated(text))
  const fitting = texts.slice(lastOther + 1)
  const titles = fitting.length > 3 ? fitting.slice(-1) : fitting
  return [
    ...listed(texts.slice(0, texts.length - titles.length)),
    ...titles.map((text, at) =>
      heading({ text, depth: Math.max(0, 3 - titles.length + at) as 0 | 1 | 2, around }),
    ),
  ]
}

/** Short lines without questions: each banner heads those that follow it. */
function underBanners({
  texts,
  heads,
  around,
}: {
  texts: string[]
  heads: boolean
  around: Around
}): Block[] {
  const at = texts.findLastIndex((text) => isBanner(text, around))
  const text = texts[at]
  if (text === undefined) return underBanner({ texts, heads: heads && !around.introduced, around })
  return [
    ...underBanners({ texts: texts.slice(0, at), heads: false, around }),
    heading({ text, depth: 0, around }),
    ...underBanner({ texts: texts.slice(at + 1), heads, around }),
  ]
}

/** Decides what a run of short lines is; questions that follow each other are text, which lines above may head. */
export function resolveFragments({
  texts,
  heads,
  around,
}: {
  texts: string[]
  heads: boolean
  around: Around
}): Block[] {
  const isText = (at: number) =>
    asks(texts[at] ?? '') && (asks(texts[at - 1] ?? '') || asks(texts[at + 1] ?? ''))
  const first = texts.findIndex((text, at) => isText(at) && !isBanner(text, around))
  if (first < 0) return underBanners({ texts, heads, around })
  const after = texts.findIndex((_, at) => at > first && !isText(at))
  const end = after < 0 ? texts.length : after
  return [
    ...underBanners({ texts: texts.slice(0, first), heads: true, around }),
    ...listed(texts.slice(first, end)),
    ...resolveFragments({ texts: texts.slice(end), heads, around: { ...around, introduced: false } }),
  ]
}

/** Short lines that recur at least this many characters apart are titles of parts; nearer ones are words of a table. */
const farApart = 200

/** Fragments that stand at least three times in the text, always far apart. */
export function recurringFragments(pieces: Piece[]): Set<string> {
  const places = new Map<string, number[]>()
  let offset = 0
  for (const piece of pieces) {
    if (piece.kind === 'fragment') places.set(piece.text, [...(places.get(piece.text) ?? []), offset])
    if ('text' in piece) offset += piece.text.length
  }
  const isFar = (place: number, at: number, all: number[]) =>
    at === 0 || place - (all[at - 1] ?? 0) > farApart
  return new Set([...places].flatMap(([text, all]) => (all.length > 2 && all.every(isFar) ? [text] : [])))
}
