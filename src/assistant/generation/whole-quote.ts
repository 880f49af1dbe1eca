import { longestQuote } from '@/src/assistant/quotable/spans'
import { type Unit, unitsOf } from '@/src/assistant/quotable/units'
import { fold } from '@/src/text/fold'
import type { Span } from '@/src/text/locate'

/** A quotation made whole, and what announces it: the line before its list, the heading above a line of its own. */
export type WholeQuote = { place: Span; announcement: string }

const longestUnit = 900
const isListed = ({ kind }: Unit) => kind === 'item' || kind === 'fragment' || kind === 'row'
const startsWithInfinitive = /^\W*(?:ne\s+pas\s+)?[\p{L}’']+(?:er|ir|re)\s/iu

/** What stands before a list or a short line and rules how it is read. */
function announcementOf({ text, units, at }: { text: string; units: Unit[]; at: number }): string {
  const words = ({ start, end }: Span) => text.slice(start, end)
  const first = units[at]
  if (!first) return ''
  let above = at - 1
  while (units[above]?.kind === 'item' && first.kind === 'item') above -= 1
  const before = units[above]
  if (!before || units.slice(above + 1, at + 1).some(({ cut }) => cut)) return ''
  const dependent = isListed(first) || startsWithInfinitive.test(words(first))
  if (words(before).endsWith(':')) return words(before)
  return dependent && before.kind === 'heading' && !words(before).endsWith('?') ? words(before) : ''
}

/**
 * The sentences, items or rows that a place in a passage touches: half a sentence may leave out what turns it round.
 * `undefined` when text was removed inside, or when they are too long to be quoted.
 */
export function wholeQuote(args: { text: string; headings: string[]; place: Span }): WholeQuote | undefined {
  const { text, headings, place } = args
  const words = ({ start, end }: Span) => text.slice(start, end)
  const units = unitsOf({ text, headings })
  const touched = units.filter(({ start, end }) => start < place.end && place.start < end)
  const [first] = touched
  const last = touched.at(-1)
  if (!first || !last || touched.slice(1).some(({ cut }) => cut)) return undefined
  const whole = { start: first.start, end: last.end }
  if (whole.end - whole.start > (touched.length === 1 ? longestUnit : longestQuote)) return undefined
  const inside = touched.slice(0, -1).filter((unit) => unit.kind === 'heading' || words(unit).endsWith(':'))
  const before = announcementOf({ text, units, at: units.indexOf(first) })
  return { place: whole, announcement: [before, ...inside.map(words)].join(' ') }
}

const turning =
  /\b(?:ne|n'|pas|jamais|aucune?|rien|ni|non|sans|sauf|faux|fausses?|interdite?s?|refuse[rzs]?|impossible|evite[rz]?|idees? recues?|erreurs?|mythes?|arnaques?|pieges?|legendes?|rumeurs?|mensonges?|proscrire|bannir|dangers?|suspects?|frauduleux|escrocs?)(?![a-z])/

/** Whether an announcement turns round what follows it: « À ne pas faire : », « Exemples de messages frauduleux ». */
export const turnsRound = (announcement: string): boolean => turning.test(fold(announcement))

const hearsay = /\b(?:idees? recues?|mythes?|legendes?|rumeurs?|mensonges?|vrai ou faux|on entend)\b/

/** Whether headings say that what stands under them is what people wrongly believe. */
export const isHearsay = (headings: string[]): boolean => headings.some((one) => hearsay.test(fold(one)))

/** Whether a place stands in a quotation that was opened before it: somebody else says it, perhaps a swindler. */
export function isSpoken({ text, place }: { text: string; place: Span }): boolean {
  const before = text.slice(0, place.start)
  return (
    before.lastIndexOf('«') > before.lastIndexOf('»') || before.lastIndexOf('“') > before.lastIndexOf('”')
  )
}
