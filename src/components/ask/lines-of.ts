const longestHeading = 120
const endsSentence = /[.!?…:;,»)]\s*$/

/** A line of a quotation; an item of a list hangs on its mark: the number it has, or a dot. */
export type Line = { text: string; mark?: string }

const item = /^\s*([-*+•]|\d+[.)])\s+(?=\S)/

function toLine(text: string): Line {
  const mark = item.exec(text)?.[1]
  if (!mark) return { text }
  return { text: text.replace(item, ''), mark: /\d/.test(mark) ? mark : '•' }
}

/**
 * A quotation set out as its document has it: a heading that it begins with (a short line without a final stop, before
 * an empty one), then its lines, list items among them.
 */
export function linesOf(quote: string): { heading?: string; lines: Line[] } {
  const [first = '', ...rest] = quote.split(/\n{2,}/)
  const isHeading =
    rest.length > 0 && !first.includes('\n') && first.length <= longestHeading && !endsSentence.test(first)
  const body = (isHeading ? rest : [first, ...rest]).join('\n')
  const lines = body.split('\n').map(toLine)
  return isHeading ? { heading: first, lines } : { lines }
}
