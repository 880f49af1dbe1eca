import type { Block } from '@/src/documents/document'
import type { Span } from '@/src/text/locate'
import { splitSentences } from '@/src/text/sentences'
import { estimateTokens } from './tokens'
import type { PlacedBlock } from './whole-text'

/**
 * What a passage is packed from: a block, or a part of a block that is too long for one passage.
 * `header` is the place of a table's first line, for its later rows.
 * `holds` says that the unit is nothing without the one after it: a heading, a line that introduces a list.
 */
export type Unit = Span & {
  kind: Block['kind']
  tokens: number
  page?: number
  header?: Span
  holds: boolean
}

type Part = { text: string; at: number }

const lines = ({ text, at }: Part): Part[] => {
  let from = 0
  return text.split('\n').map((line) => {
    const part = { text: line, at: at + from }
    from += line.length + 1
    return part
  })
}

const sentences = ({ text, at }: Part): Part[] =>
  splitSentences(text).map((sentence) => ({ text: sentence.text, at: at + sentence.start }))

/** Pieces of a sentence that alone exceeds the limit, cut between words: no model could read it whole. */
function wordRuns({ text, at }: Part, limit: number): Part[] {
  const runs: Part[] = []
  let start = 0
  let end = 0
  let tokens = 0
  for (const match of text.matchAll(/\S+/g)) {
    const size = estimateTokens(match[0])
    if (tokens > 0 && tokens + size > limit) {
      runs.push({ text: text.slice(start, end), at: at + start })
      start = match.index
      tokens = 0
    }
    tokens += size
    end = match.index + match[0].length
  }
  return [...runs, { text: text.slice(start, end), at: at + start }]
}

/** Splits a part until every piece keeps to the limit: at lines where lines mean something, sentences, then words. */
function split({ part, limit, byLine }: { part: Part; limit: number; byLine: boolean }): Part[] {
  if (estimateTokens(part.text) <= limit) return [part]
  const smaller = byLine ? lines(part) : sentences(part)
  if (smaller.length > 1) return smaller.flatMap((piece) => split({ part: piece, limit, byLine: false }))
  return byLine ? split({ part, limit, byLine: false }) : wordRuns(part, limit)
}

const holdsNext = (block: Block): boolean =>
  block.kind === 'heading' || (block.kind === 'paragraph' && /:\s*$/.test(block.text))

/** The units of a block: one, unless it is longer than `limit` tokens. */
export function unitsOf({ placed, limit }: { placed: PlacedBlock; limit: number }): Unit[] {
  const { block, start, end } = placed
  if (block.kind === 'cut') return [{ kind: 'cut', start, end, tokens: 0, page: block.page, holds: false }]
  const byLine = block.kind !== 'paragraph' && block.kind !== 'heading'
  const parts = split({ part: { text: block.text, at: start }, limit, byLine }).filter((part) =>
    part.text.trim(),
  )
  const headerEnd = block.text.indexOf('\n')
  const header = block.kind === 'table' && headerEnd > 0 ? { start, end: start + headerEnd } : undefined
  return parts.map((part, index) => ({
    kind: block.kind,
    start: part.at,
    end: part.at + part.text.length,
    tokens: estimateTokens(part.text),
    page: block.page,
    header: index > 0 ? header : undefined,
    holds: index === parts.length - 1 && holdsNext(block),
  }))
}
