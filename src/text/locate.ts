import { normaliseQuote, normaliseWithOffsets } from './normalise'

/** A place in a text: offsets in UTF-16 units, `end` excluded. */
export type Span = { start: number; end: number }

/**
 * Where a quotation first stands in a text, exactly, after normalisation of both. Offsets are those of the original
 * text. `undefined` when it does not stand there, or when it is empty.
 */
export function locateQuote({ text, quote }: { text: string; quote: string }): Span | undefined {
  const wanted = normaliseQuote(quote)
  if (wanted === '') return undefined
  const inside = normaliseWithOffsets(text)
  for (let at = inside.text.indexOf(wanted); at >= 0; at = inside.text.indexOf(wanted, at + 1)) {
    const start = inside.starts[at]
    const end = inside.ends[at + wanted.length - 1]
    if (start === undefined || end === undefined) return undefined
    // A match may begin or end inside a composed character: then the original holds more than the quotation.
    if (normaliseQuote(text.slice(start, end)) === wanted) return { start, end }
  }
  return undefined
}
