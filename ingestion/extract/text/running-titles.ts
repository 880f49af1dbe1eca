import { fold } from '@/src/text/fold'
import { bulletOf, isAddress, isFinished, isRow, startsLower } from './signs'
import type { SourceLine } from './source-lines'

/** Titles that a page repeats stand this far apart (in characters), unlike words that a table or calendar repeats. */
const farApart = 400
const longestTitle = 80
/** How many lines a neighbour may be away. */
const farthest = 40

const keyOf = (line: string): string =>
  fold(line.replace(/[#*_]+/g, ' '))
    .replace(/\s+/g, ' ')
    .trim()

/** Whether a line may be a running title at all: short, made of letters, no label, no item, no address. */
function mayRun(line: string): boolean {
  const letters = line.replace(/[^\p{L}]/gu, '').length
  if (line.length > longestTitle || letters < 4 || letters < line.length / 2) return false
  return !/[.:;,!?]\s*$/.test(line) && !isAddress(line) && !isRow(line) && !bulletOf(line)
}

type Candidate = { at: number; key: string; offset: number }

function candidates(lines: SourceLine[]): { all: Candidate[]; offsets: number[] } {
  const all: Candidate[] = []
  const offsets: number[] = []
  let offset = 0
  for (const [at, { text }] of lines.entries()) {
    offsets.push(offset)
    if (mayRun(text)) all.push({ at, key: keyOf(text), offset })
    offset += text.length + 1
  }
  return { all, offsets }
}

/** The nearest written line before or after one, other than those in `skip`. */
function neighbour({
  lines,
  at,
  step,
  skip,
}: {
  lines: SourceLine[]
  at: number
  step: 1 | -1
  skip: Set<number>
}) {
  for (let index = at + step; Math.abs(index - at) <= farthest && index in lines; index += step) {
    const text = lines[index]?.text ?? ''
    if (text !== '' && !skip.has(index) && !isAddress(text)) return { index, text }
  }
  return undefined
}

/** Whether a sentence is going on over the line at `at`. */
function interrupts({ lines, at, skip }: { lines: SourceLine[]; at: number; skip: Set<number> }): boolean {
  const before = neighbour({ lines, at, step: -1, skip })
  const after = neighbour({ lines, at, step: 1, skip })
  if (!before || !after || before.text.length < 25) return false
  return !isFinished(before.text) && startsLower(after.text) && !bulletOf(after.text)
}

/** Whether a list is going on over the line at `at`. */
function partsList({ lines, at, skip }: { lines: SourceLine[]; at: number; skip: Set<number> }): boolean {
  const before = neighbour({ lines, at, step: -1, skip })
  const after = neighbour({ lines, at, step: 1, skip })
  const mark = bulletOf(after?.text ?? '')?.mark
  return mark !== undefined && mark === bulletOf(before?.text ?? '')?.mark
}

/** Whether a line is the first or last of its page, where pages are known. */
function onEdge({ lines, at, skip }: { lines: SourceLine[]; at: number; skip: Set<number> }): boolean {
  const page = lines[at]?.page
  const before = neighbour({ lines, at, step: -1, skip: new Set() })
  const after = neighbour({ lines, at, step: 1, skip })
  return lines[before?.index ?? -1]?.page !== page || lines[after?.index ?? -1]?.page !== page
}

/** What stands before the first sentence, item or row: the title of the document is among it. */
function titlePage(lines: SourceLine[]): string {
  const end = lines.findIndex(
    ({ text }) => bulletOf(text) || isRow(text) || (text.length > 40 && isFinished(text)),
  )
  return keyOf(
    lines
      .slice(0, Math.max(0, end))
      .map((line) => line.text)
      .join(' '),
  )
}

/**
 * Indexes of the lines that a page repeats at its top or foot (`at`). The first of them stays, since it may be the title
 * itself (`titles`). A line that merely recurs (a label, an hour, a place) stays: there must be a sign that pages broke there.
 */
export function runningTitles(lines: SourceLine[]): { at: Set<number>; titles: string[] } {
  const { all } = candidates(lines)
  const cover = titlePage(lines)
  const byKey = new Map<string, Candidate[]>()
  for (const candidate of all) byKey.set(candidate.key, [...(byKey.get(candidate.key) ?? []), candidate])
  const recurring = new Set(
    [...byKey.values()].filter((group) => group.length > 1).flatMap((group) => group.map(({ at }) => at)),
  )
  const found = new Set<number>()
  const titles: string[] = []
  for (const [key, group] of byKey) {
    const [first, ...later] = group
    const last = group.at(-1)
    if (!first || !last) continue
    const spread = (last.offset - first.offset) / Math.max(1, group.length - 1)
    const signs = group.filter(({ at }) => interrupts({ lines, at, skip: recurring }))
    const edges = group.filter(({ at }) => onEdge({ lines, at, skip: recurring }))
    const runs =
      group.length > 2 && spread > farApart && (signs.length > 0 || edges.length >= group.length / 2)
    if (runs) {
      for (const { at } of later) found.add(at)
      titles.push(lines[first.at]?.text ?? '')
    }
    const isTitle = key.split(' ').length > 2 && cover.includes(key)
    if (isTitle && partsList({ lines, at: last.at, skip: recurring })) found.add(last.at)
    if (group.length > 1) for (const { at } of signs) if (at !== first.at) found.add(at)
  }
  return { at: found, titles }
}
