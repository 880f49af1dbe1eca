import type { PdfItem, PdfPage } from './pages'

/** A line of a page: `y` counts from the foot, `size` is that of most of its letters; tabs stand in wide gaps. */
export type PdfLine = { text: string; x: number; y: number; size: number }

/** Gaps wider than this many letters' heights part the cells of a table; narrower ones part words. */
const cellGap = 1.8
const wordGap = 0.15

const isSameLine = (before: PdfItem, item: PdfItem): boolean =>
  Math.abs(before.y - item.y) < Math.max(before.size, item.size, 1) * 0.5 && item.x >= before.x - before.size

/** What stands between two pieces of a line: nothing, a space or a tab. */
function gapBetween(before: PdfItem, item: PdfItem): string {
  const gap = (item.x - before.x - before.width) / (item.size || 1)
  if (gap > cellGap) return '\t'
  return gap > wordGap && !/\s$/.test(before.text) && !/^\s/.test(item.text) ? ' ' : ''
}

function lineOf(items: PdfItem[]): PdfLine {
  let text = ''
  let before: PdfItem | undefined
  for (const item of items) {
    if (item.text.trim() === '' && item.width > item.size) continue
    text += (before ? gapBetween(before, item) : '') + item.text
    before = item
  }
  const widest = items.reduce((one, other) =>
    other.text.trim().length > one.text.trim().length ? other : one,
  )
  return {
    text: text.replace(/ *\t */g, '\t').trim(),
    x: items[0]?.x ?? 0,
    y: items[0]?.y ?? 0,
    size: widest.size,
  }
}

/** The lines of a page, in the order of the file: nothing is moved. */
export function linesOfPage(page: PdfPage): PdfLine[] {
  const groups: PdfItem[][] = []
  for (const item of page.items) {
    const group = groups.at(-1)
    const before = group?.at(-1)
    if (group && before && isSameLine(before, item)) group.push(item)
    else groups.push([item])
  }
  return groups.map(lineOf).filter((line) => line.text !== '')
}
