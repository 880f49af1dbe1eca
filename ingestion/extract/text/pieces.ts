import type { Block } from '@/src/documents/document'
import type { Element } from './elements'
import { stripInlineMarks } from './inline-marks'
import { isFinished, isShouted, startsLower, startsWithHour } from './signs'

/** A block, or a short line whose part (heading, item, date) depends on what stands around it. */
export type Piece = Block | { kind: 'fragment'; text: string } | { kind: 'break' }

const longestFragment = 200
const mostWords = 30

/** Whether a line is too short and open to be a sentence. */
export function isFragment(text: string): boolean {
  if (text.length > longestFragment || text.split(/\s+/).length > mostWords) return false
  if (startsWithHour(text)) return true
  if (/https?:\/\/|www\./i.test(text)) return false
  if (/\?[\s»]*$/.test(text)) return text.length <= 160 && (isShouted(text) || !/[.?!]\s+\p{Lu}/u.test(text))
  return !isFinished(text) && (isShouted(text) || !/[.!?]\s+\p{Lu}/u.test(text)) && /[\p{L}\d]/u.test(text)
}

/** Whether a fragment may head what follows it. */
export const mayHead = (text: string): boolean =>
  isFragment(text) &&
  !startsWithHour(text) &&
  !startsLower(text) &&
  !/^[-–—]|^\d[\d\s,.]*[%€]/.test(text) &&
  !/^«.*»$/.test(text) &&
  (text.match(/\p{L}/gu)?.length ?? 0) >= 3

const isShort = (text: string): boolean => text.length <= 120 && !/[.!?]\s+\p{Lu}/u.test(text)

/** The pieces of lines that stand together: a heading over prose, a label over its list, a list, or prose. */
function piecesOfRun(texts: string[]): Piece[] {
  const [first, ...rest] = texts
  if (first === undefined) return []
  if (rest.length === 0)
    return [isFragment(first) ? { kind: 'fragment', text: first } : { kind: 'paragraph', text: first }]
  const prose = rest.some((text) => !isShort(text) || (text.length > 40 && isFinished(text)))
  if (mayHead(first) && prose && !/^["«“]/.test(first))
    return [{ kind: 'fragment', text: first }, ...piecesOfRun(rest)]
  if (/:\s*$/.test(first) && rest.length > 1 && !prose)
    return [
      { kind: 'paragraph', text: first },
      { kind: 'list', text: rest.join('\n') },
    ]
  const open = texts.filter((text) => isShort(text) && (text.endsWith(';') || !isFinished(text))).length
  if (!prose && open >= texts.length * 0.6 && !/^["«“]/.test(first))
    return [{ kind: 'list', text: texts.join('\n') }]
  return [{ kind: 'paragraph', text: texts.join('\n') }]
}

const tidy = (text: string): string =>
  text
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .trim()

/** One space where there were many, indent and tabs aside. */
const tidyLine = (line: string): string =>
  line.replace(/(?<=\S)[^\S\t\n]+(?=\S)/g, ' ').replace(/ +(?=\t|$)/g, '')

/** The pieces of an element, without Markdown's inline marks. */
export function piecesOf(element: Element): Piece[] {
  switch (element.kind) {
    case 'heading': {
      const text = stripInlineMarks(element.text).trim()
      return text ? [{ ...element, text }] : []
    }
    case 'run':
      return piecesOfRun(element.texts.map((text) => tidy(stripInlineMarks(text))).filter(Boolean))
    case 'cut':
    case 'break':
      return [{ kind: element.kind }]
    default: {
      const lines = element.lines
        .map((line) => tidyLine(stripInlineMarks(line)))
        .filter((line) => line.trim())
      return lines.length > 0 ? [{ kind: element.kind, text: lines.join('\n') }] : []
    }
  }
}
