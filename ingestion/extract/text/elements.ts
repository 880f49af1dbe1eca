import { bulletOf, isRow, isRule, markedHeading } from './signs'
import type { SourceLine } from './source-lines'
import { isWrapped, joinLines, type Layout, unwrap } from './unwrap'

/**
 * What a text is made of before its short lines are understood. `texts` are the lines that the author meant; a `break`
 * is where a page ended or the author left much room.
 */
export type Element =
  | { kind: 'heading'; level: 1 | 2 | 3 | 4 | 5 | 6; text: string }
  | { kind: 'run'; texts: string[] }
  | { kind: 'list' | 'table'; lines: string[] }
  | { kind: 'cut' }
  | { kind: 'break'; page: boolean }

/** Whether two tables that an empty line parts are one: as many cells, and no heading line in the second. */
const goesOnBelow = (rows: string[], next: string): boolean =>
  (rows.at(-1)?.split('\t').length ?? 0) === next.split('\t').length && !/[*]{2}/.test(next)

/** Whether a table's line only parts its header from its rows, as in Markdown. */
const partsHeader = (line: string): boolean => /^\s*\|[\s:|-]*-{3,}[\s:|-]*\|\s*$/.test(line)

const cells = (line: string): string => line.replace(/^\s*\|\s*|\s*\|\s*$/g, '').trimEnd()

type Open = { run: string[]; blank: boolean; blanks: number; page: number; level?: number }

/** Empty lines that say more than the end of a paragraph. */
const muchRoom = 3

/** After an empty line, an item with another mark begins another list; numbers count as one mark. */
function isSameMark(line: string | undefined, mark: string | undefined): boolean {
  const other = bulletOf(line ?? '')?.mark
  return other === mark || (/^\d/.test(other ?? '') && /^\d/.test(mark ?? ''))
}

/** Groups the lines of a text, furniture aside, into elements; a list or table goes on over empty lines. */
export function elementsOf({
  lines,
  left,
  layout,
}: {
  lines: SourceLine[]
  left: Set<number>
  layout: Layout
}): Element[] {
  const elements: Element[] = []
  const open: Open = { run: [], blank: true, blanks: 0, page: 0 }
  const close = () => {
    if (open.run.length > 0) elements.push({ kind: 'run', texts: unwrap({ lines: open.run, layout }) })
    open.run = []
  }
  for (const [at, line] of lines.entries()) {
    if (line.page !== open.page) {
      close()
      elements.push({ kind: 'break', page: true })
      open.page = line.page
    }
    if (left.has(at)) {
      close()
      elements.push({ kind: 'cut' })
      open.blank = true
    } else if (line.text === '' || isRule(line.text)) {
      close()
      open.blank = true
      open.blanks += 1
      if (open.blanks === muchRoom) elements.push({ kind: 'break', page: false })
    } else {
      open.blanks = 0
      addLine({ line, elements, open, close, layout })
      open.blank = false
      open.level = line.level
    }
  }
  close()
  return elements
}

function addLine({
  line,
  elements,
  open,
  close,
  layout,
}: {
  line: SourceLine
  elements: Element[]
  open: Open
  close: () => void
  layout: Layout
}): void {
  const { text, indent } = line
  const heading = line.level ? { level: line.level, text } : markedHeading(text)
  const last = elements.findLast((element) => element.kind !== 'break')
  if (heading && last?.kind === 'heading' && line.level && line.level === open.level && !open.blank) {
    last.text = joinLines(last.text, text, layout)
  } else if (heading) {
    close()
    elements.push({ kind: 'heading', ...heading })
  } else if (isRow(text)) {
    close()
    const before = elements.findLast((element) => element.kind !== 'break')
    if (partsHeader(text)) return
    if (before?.kind === 'table' && (!open.blank || goesOnBelow(before.lines, text)))
      before.lines.push(cells(text))
    else elements.push({ kind: 'table', lines: [cells(text)] })
  } else if (bulletOf(text)) {
    close()
    const item = `${' '.repeat(Math.min(indent, 6) & ~1)}${text.replace(/\t/, ' ')}`
    const before = elements.findLast((element) => element.kind !== 'break')
    const mark = bulletOf(text)?.mark
    const sameList =
      before?.kind === 'list' && (!open.blank || indent > 1 || isSameMark(before.lines.at(-1), mark))
    if (sameList) before.lines.push(item)
    else elements.push({ kind: 'list', lines: [item] })
  } else if (last?.kind === 'list' && open.run.length === 0 && !open.blank) {
    const item = last.lines.at(-1) ?? ''
    last.lines[last.lines.length - 1] = joinLines(item, text, layout)
  } else open.run.push(text)
}

/** How the text is laid out, read from its runs of prose. */
export function wrappedIn(lines: SourceLine[]): boolean {
  const runs: string[][] = [[]]
  for (const { text } of lines) {
    if (text === '' || isRow(text)) runs.push([])
    else if (bulletOf(text)) runs.push([text])
    else runs.at(-1)?.push(text)
  }
  return isWrapped(runs)
}
