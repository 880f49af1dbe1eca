import type { QuoteContext } from './ask-state'

/** About how many characters of the surrounding paragraph are shown on each side of a quotation. */
const around = 280

const boundary = /\n\s*\n|\f/g

/** What follows the last empty line or removed text. */
function lastParagraph(text: string): string {
  let from = 0
  for (const match of text.matchAll(boundary)) from = match.index + match[0].length
  return text.slice(from)
}

const firstParagraph = (text: string): string => text.slice(0, text.search(boundary) >>> 0)

function shortenStart(text: string): string {
  if (text.length <= around) return text
  const cut = text.slice(-around)
  return `… ${cut.slice(cut.search(/\s/) + 1)}`
}

function shortenEnd(text: string): string {
  if (text.length <= around) return text
  return `${text.slice(0, around).replace(/\s+\S*$/, '')} …`
}

/** The paragraph of a passage around the quotation at `start`..`end`; text that was removed is never bridged. */
export const quoteContext = ({
  text,
  start,
  end,
}: {
  text: string
  start: number
  end: number
}): QuoteContext => ({
  before: shortenStart(lastParagraph(text.slice(0, start))),
  quote: text.slice(start, end),
  after: shortenEnd(firstParagraph(text.slice(end))),
})
