import type { PdfLine } from './lines'

/** Letters this much higher than those of most of the text make a heading. */
const higher = 1.15

/** The size of most letters of a document. */
function bodySize(lines: PdfLine[]): number {
  const letters = new Map<number, number>()
  for (const { size, text } of lines) {
    const key = Math.round(size * 2) / 2
    letters.set(key, (letters.get(key) ?? 0) + text.length)
  }
  return [...letters].sort((one, other) => other[1] - one[1])[0]?.[0] ?? 0
}

/** Gives each line larger than the text its level: 1 for the largest, 2, then 3 for all others. */
export function headingLevels(lines: PdfLine[]): (line: PdfLine) => 1 | 2 | 3 | undefined {
  const body = bodySize(lines)
  const isHeading = ({ size, text }: PdfLine) =>
    size > body * higher && text.length < 160 && /\p{L}{2}/u.test(text)
  const sizes = [...new Set(lines.filter(isHeading).map((line) => Math.round(line.size)))].sort(
    (a, b) => b - a,
  )
  return (line) => {
    if (!isHeading(line)) return undefined
    return (Math.min(sizes.indexOf(Math.round(line.size)), 2) + 1) as 1 | 2 | 3
  }
}
