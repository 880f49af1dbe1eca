import { claimTokens } from '@/src/assistant/claims/claim-tokens'
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
  const units = unitsOf({ text, headings })
  const touched = units.filter(({ start, end }) => start < place.end && place.start < end)
  const [first] = touched
  const last = touched.at(-1)
  if (!first || !last || touched.slice(1).some(({ cut }) => cut)) return undefined
  const whole = { start: first.start, end: last.end }
  if (whole.end - whole.start > (touched.length === 1 ? longestUnit : longestQuote)) return undefined
  return { place: whole, announcement: announcementOf({ text, units, at: units.indexOf(first) }) }
}

const turning = new Set(
  [
    'ne',
    'pas',
    'jamais',
    'aucun',
    'rien',
    'ni',
    'non',
    'sans',
    'sauf',
    'faux',
    'interdit',
    'refuse',
    'impossible',
  ].map((form) => `strict:${form}`),
)
const turningWords =
  /\b(?:evite[rz]?|idees? recues?|erreurs?|mythes?|arnaques?|pieges?|legendes?|rumeurs?|mensonges?|proscrire|bannir|dangers?|suspects?|frauduleux)\b/

/** Whether an announcement turns round what follows it: « À ne pas faire : », « Idées reçues ». */
export const turnsRound = (announcement: string): boolean =>
  claimTokens(announcement).some(({ keys }) => keys.some((key) => turning.has(key))) ||
  turningWords.test(fold(announcement))
