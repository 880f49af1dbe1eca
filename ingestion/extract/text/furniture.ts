import { fold } from '@/src/text/fold'
import { runningTitles } from './running-titles'
import { isAddress } from './signs'
import type { SourceLine } from './source-lines'

const leader = /(?:\.{4,}|…{2,}|(?:\s\.){3,}|_{4,})[\s.]*\d{1,4}\s*$/
const contentsTitle = /^(?:table des matieres|sommaire|contents|table of contents)$/
const caption = /^image\s+\S+\.(?:png|jpe?g|gif|svg|webp)\b.{0,20}$/i
const pageLabel =
  /^(?:[-–]\s*\d{1,4}\s*[-–]|(?:page|p\.)\s*\d{1,4}(?:\s*(?:\/|sur|of)\s*\d{1,4})?|\d{1,4}\s*\/\s*\d{1,4})$/i
/** Bare numbers that count pages stand at least this many characters apart. */
const pageLength = 400

/** Lines of a table of contents (dots that lead to a number), with the title above them. */
function contents(lines: SourceLine[]): number[] {
  const led = lines.flatMap(({ text }, at) => (leader.test(text) ? [at] : []))
  if (led.length < 2) return []
  const above = lines.slice(0, led[0]).findLastIndex(({ text }) => text !== '')
  const title = fold(lines[above]?.text ?? '')
    .replace(/[^a-z ]+/g, '')
    .trim()
  return contentsTitle.test(title) ? [above, ...led] : led
}

/** Page numbers: said to be such, or bare numbers that count up by one, far apart. */
function pageNumbers(lines: SourceLine[]): number[] {
  const labelled: number[] = []
  let counting: number[] = []
  let best: number[] = []
  let previous = { value: Number.NaN, offset: 0 }
  let offset = 0
  for (const [at, { text }] of lines.entries()) {
    offset += text.length + 1
    if (pageLabel.test(text)) labelled.push(at)
    if (!/^\d{1,4}$/.test(text)) continue
    const value = Number(text)
    const follows = value === previous.value + 1 && offset - previous.offset > pageLength
    counting = follows ? [...counting, at] : [at]
    if (counting.length > best.length) best = counting
    previous = { value, offset }
  }
  return [...(labelled.length > 1 ? labelled : []), ...(best.length > 2 ? best : [])]
}

/** Addresses alone on their line that the text has given before, as a page's foot repeats its links. */
function repeatedAddresses(lines: SourceLine[]): number[] {
  let seen = ''
  const repeated: number[] = []
  for (const [at, { text }] of lines.entries()) {
    const bare = text.replace(/\s+/g, '').toLowerCase()
    if (isAddress(text) && seen.includes(bare)) repeated.push(at)
    seen += bare
  }
  return repeated
}

/**
 * Indexes of the lines that belong to the page and not to the text (`left`): they are left out, and a cut stands for
 * them. `titles` are the running titles, of which the first is kept.
 */
export function furniture(lines: SourceLine[]): { left: Set<number>; titles: string[] } {
  const captions = lines.flatMap(({ text }, at) =>
    caption.test(text) || /^!\[[^\]]*\]\([^)]*\)$/.test(text) ? [at] : [],
  )
  const running = runningTitles(lines)
  const left = new Set([
    ...running.at,
    ...contents(lines),
    ...pageNumbers(lines),
    ...repeatedAddresses(lines),
    ...captions,
  ])
  return { left, titles: running.titles }
}
