/**
 * A text as quotations compare it, with the way back: `starts[i]` and `ends[i]` are the offsets (UTF-16 units) in the
 * original of what became character `i`.
 */
export type NormalisedText = { text: string; starts: number[]; ends: number[] }

// A base character with what NFC may join to it: combining marks, and the vowels and finals of Hangul.
const cluster = /[^\S\f]+|[^\p{M}][\p{M}\u1160-\u11ff]*|\p{M}+/gu
const apostrophe = /[’‘ʼ′]/g

/**
 * Unicode NFC, apostrophes and white space made one, ends trimmed. A form feed is kept as it is: it stands where text
 * was removed, so it must never equal a space.
 */
export function normaliseWithOffsets(original: string): NormalisedText {
  const starts: number[] = []
  const ends: number[] = []
  let text = ''
  for (const match of original.matchAll(cluster)) {
    const isSpace = /^[^\S\f]/.test(match[0])
    const piece = isSpace ? ' ' : match[0].normalize('NFC').replace(apostrophe, "'")
    if (isSpace && text === '') continue
    text += piece
    for (let unit = 0; unit < piece.length; unit++) {
      starts.push(match.index)
      ends.push(match.index + match[0].length)
    }
  }
  if (!text.endsWith(' ')) return { text, starts, ends }
  return { text: text.slice(0, -1), starts: starts.slice(0, -1), ends: ends.slice(0, -1) }
}

/** A quotation as it is compared with a passage: two quotations are the same when these are equal. */
export const normaliseQuote = (quote: string): string => normaliseWithOffsets(quote).text
