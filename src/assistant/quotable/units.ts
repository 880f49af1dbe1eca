import { fold } from '@/src/text/fold'
import { isListLine, isTableLine } from '@/src/text/lines'
import type { Span } from '@/src/text/locate'
import { splitSentences } from '@/src/text/sentences'

/**
 * The smallest piece of a passage that may be quoted. A `heading` repeats one of the passage's headings; a `fragment` is
 * a short line of its own without a closing mark: an entry of a calendar, a signature, a heading nobody marked.
 */
export type UnitKind = 'heading' | 'fragment' | 'sentence' | 'item' | 'row'

/** A unit and its place (UTF-16 units). `block` numbers the run of lines it stands in; `cut` says that text was removed
 * between the unit before and this one. */
export type Unit = Span & { kind: UnitKind; block: number; cut: boolean }

const separator = /\f|\n[^\S\n\f]*(?=\n)/g
const ended = /[.!?…:;,]\s*[»”"')\]]?$/
const longestFragment = 120

/** An item longer than this is quoted by its sentences. */
const longestItem = 250

const linesOf = (text: string) => text.split('\n').filter((line) => line.trim() !== '')

/** A block's lines as places, white space at their ends left out. */
function lineSpans(block: string): Span[] {
  let start = 0
  return block.split('\n').flatMap((line) => {
    const at = start + line.search(/\S|$/)
    start += line.length + 1
    const end = at + line.trim().length
    return end > at ? [{ start: at, end }] : []
  })
}

function kindOf({ block, headings }: { block: string; headings: ReadonlySet<string> }): UnitKind {
  const lines = linesOf(block)
  if (headings.has(fold(block).trim())) return 'heading'
  if (lines.some(isTableLine)) return 'row'
  if (lines.filter(isListLine).length * 2 >= lines.length) return 'item'
  const fragmentary = lines.every((line) => line.length <= longestFragment && !ended.test(line.trim()))
  return fragmentary ? 'fragment' : 'sentence'
}

type Piece = Span & { kind: UnitKind }

/** What a block is quoted by: its sentences, its lines, or the sentences of those items that are long. */
function piecesOf({ words, kind }: { words: string; kind: UnitKind }): Piece[] {
  if (kind === 'sentence') return splitSentences(words).map(({ start, end }) => ({ start, end, kind }))
  return lineSpans(words).flatMap((line): Piece[] => {
    if (kind !== 'item' || line.end - line.start <= longestItem) return [{ ...line, kind }]
    return splitSentences(words.slice(line.start, line.end)).map(({ start, end }) => ({
      start: line.start + start,
      end: line.start + end,
      kind: 'sentence',
    }))
  })
}

/** The units of a passage in order. Nothing but white space and form feeds lies between two of them. */
export function unitsOf({ text, headings }: { text: string; headings: string[] }): Unit[] {
  const known = new Set(headings.map((heading) => fold(heading).trim()))
  const units: Unit[] = []
  let start = 0
  let cut = false
  let block = 0
  const add = (end: number) => {
    const words = text.slice(start, end)
    if (words.trim() === '') return
    const kind = kindOf({ block: words, headings: known })
    piecesOf({ words, kind }).forEach((piece, at) => {
      units.push({
        start: start + piece.start,
        end: start + piece.end,
        kind: piece.kind,
        block,
        cut: cut && at === 0,
      })
    })
    cut = false
    block += 1
  }
  for (const match of text.matchAll(separator)) {
    add(match.index)
    cut ||= match[0] === '\f'
    start = match.index + match[0].length
  }
  add(text.length)
  return units
}
