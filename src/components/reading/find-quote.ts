/** A place in a text: offsets in UTF-16 units, `end` excluded. */
export type Place = { start: number; end: number }

/** A text reduced to its letters and digits, with the offset of each in the original. */
type Squeezed = { text: string; at: number[] }

const word = /[\p{L}\p{N}]/u
const listMark = /^\s*(?:[-*+•]|\d+[.)])\s+/

function squeeze(original: string): Squeezed {
  let text = ''
  const at: number[] = []
  for (let index = 0; index < original.length; index++) {
    const letter = original[index] ?? ''
    if (!word.test(letter)) continue
    text += letter
    at.push(index)
  }
  return { text, at }
}

/** Enough words before a quotation to tell it from the same words elsewhere. */
const contextLength = 60

type Line = { words: string; opening: string; closing: string }

const bare = (text: string) => text.replace(/\s+/g, ' ')

/** A line of the quotation without its list mark, and the signs around its words. */
function toLine(line: string): Line {
  const text = line.replace(listMark, '')
  const { text: words, at } = squeeze(text)
  return { words, opening: text.slice(0, at[0] ?? 0), closing: text.slice((at.at(-1) ?? -1) + 1) }
}

/** Takes in the signs around the words (guillemets, a full stop) where the shown text has them too. */
function withSigns({ text, place, line }: { text: string; place: Place; line: Line }): Place {
  const { opening, closing } = line
  const hasOpening = bare(text.slice(place.start - opening.length, place.start)) === bare(opening)
  const hasClosing = bare(text.slice(place.end, place.end + closing.length)) === bare(closing)
  return {
    start: hasOpening ? place.start - opening.length : place.start,
    end: hasClosing ? place.end + closing.length : place.end,
  }
}

/**
 * Where a quotation stands in the text that is shown, line by line: one place a line, in reading order. Only letters
 * and digits are compared, since a list's marks, a table's bars and line ends differ between a passage and its page.
 * `text` is in NFC, as trees are; `before` is what precedes the quotation in its passage. Empty when the text no longer
 * holds it.
 */
export function findQuote({
  text,
  quote,
  before = '',
}: {
  text: string
  quote: string
  before?: string
}): Place[] {
  const inside = squeeze(text)
  const lines = quote
    .normalize('NFC')
    .split('\n')
    .map(toLine)
    .filter(({ words }) => words !== '')
  const lead = toLine(before.normalize('NFC').split('\n').at(-1) ?? '').words.slice(-contextLength)
  const inContext = lead ? inside.text.indexOf(lead + (lines[0]?.words ?? '')) : -1
  let from = inContext >= 0 ? inContext + lead.length : 0
  const places: Place[] = []
  for (const line of lines) {
    const found = inside.text.indexOf(line.words, from)
    if (found < 0) continue
    from = found + line.words.length
    const start = inside.at[found]
    const last = inside.at[from - 1]
    if (start === undefined || last === undefined) continue
    places.push(withSigns({ text, place: { start, end: last + 1 }, line }))
  }
  return places
}
