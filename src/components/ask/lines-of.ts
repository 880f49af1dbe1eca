/**
 * A quotation set out as its document has it: a heading that it begins with, then the rest, with single line ends where
 * the passage has an empty line. `headings` is the path of the cited passage.
 */
export function linesOf({ text, headings }: { text: string; headings: string[] }): {
  heading?: string
  body: string
} {
  const [first = '', ...rest] = text.split(/\n+/)
  const isHeading = rest.length > 0 && headings.some((heading) => heading.trim() === first.trim())
  return isHeading ? { heading: first, body: rest.join('\n') } : { body: [first, ...rest].join('\n') }
}
