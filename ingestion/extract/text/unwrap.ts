import type { HyphenJoiner } from './hyphens'
import { callsMore, isAddress, isDash, isFinished, isLabelled, startsLower, startsWithDay } from './signs'

/** How a text is laid out: `wrapped` says that its lines end where a page did; `joinHyphen` mends cut words. */
export type Layout = { wrapped: boolean; joinHyphen: HyphenJoiner }

/** Columns narrower than this are lists of short lines rather than prose cut by a margin. */
const narrowestColumn = 35

/** Whether most lines that have a next one go on in it, so that the line ends say nothing. */
export function isWrapped(runs: string[][]): boolean {
  let pairs = 0
  let goOn = 0
  for (const run of runs)
    for (const [at, line] of run.slice(1).entries()) {
      pairs += 1
      if (startsLower(line) && !isFinished(run[at] ?? '')) goOn += 1
    }
  return pairs >= 4 && goOn / pairs > 0.4
}

const isOpen = (line: string): boolean => (line.match(/\*\*/g)?.length ?? 0) % 2 === 1

/** Whether the second line goes on with the first; `width` is the longest line around them. */
function goesOn({
  line,
  next,
  width,
  wrapped,
}: {
  line: string
  next: string
  width: number
  wrapped: boolean
}): boolean {
  if (/[\p{L}\d]-$/u.test(line) && /^[\p{L}\d]/u.test(next)) return true
  if (isAddress(next)) return /:$/.test(line)
  if (isDash(next) || isDash(line)) return true
  if (callsMore(line)) return true
  if (startsWithDay(next) || (isLabelled(next) && !startsLower(next))) return false
  if (/:\s*$/.test(line)) return false
  const firstWord = /^\S+/.exec(next)?.[0] ?? ''
  // A justified margin is ragged in the text layer: what is no end of a sentence may stop a little earlier.
  const margin = isFinished(line) && !line.endsWith(';') ? width : width * 0.85
  const isFull = width >= narrowestColumn && line.length + 1 + firstWord.length > margin
  if (startsLower(next)) return isFull || !line.endsWith(';')
  return wrapped && isFull
}

/**
 * Puts two lines together: with a space, without where a hyphen cut a word, with a line end beside a dash that stands
 * alone there, since it may part a quotation from its author as well as belong to the line.
 */
export function joinLines(line: string, next: string, layout: Layout): string {
  if (/[\p{L}\d]-$/u.test(line) && /^[\p{L}\d]/u.test(next)) return layout.joinHyphen(line, next)
  return /(?:^|\s)[-–—]$/.test(line) || isDash(next) ? `${line}\n${next}` : `${line} ${next}`
}

/** Joins the lines of a run that a margin cut: what comes out are the lines that the author meant. */
export function unwrap({ lines, layout }: { lines: string[]; layout: Layout }): string[] {
  const width = Math.max(...lines.map((line) => line.length))
  const meant: string[] = []
  let before = ''
  for (const line of lines) {
    const last = meant.at(-1)
    const goes = isOpen(last ?? '') || goesOn({ line: before, next: line, width, wrapped: layout.wrapped })
    if (last !== undefined && goes) meant[meant.length - 1] = joinLines(last, line, layout)
    else meant.push(line)
    before = line
  }
  return meant
}
