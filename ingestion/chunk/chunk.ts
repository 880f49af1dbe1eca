import type { Block, PassageDraft } from '@/src/documents/document'
import { joinSmall, type Pack, packSection } from './pack'
import { sectionsOf } from './sections'
import { extractedText, placeBlocks } from './whole-text'

/** Tokens of a passage: measured as the middle of a plateau from 200 to 400 for French retrieval. */
const passageTokens = 400

/** The words of a pack; rows of a table that began in an earlier passage get its first line again, set off by a form feed. */
function passageOf({
  pack,
  whole,
  title,
}: {
  pack: Pack
  whole: string
  title: string
}): Omit<PassageDraft, 'order'> | [] {
  const units = pack.units.filter((unit) => unit.kind !== 'cut')
  const first = units[0]
  const last = units.at(-1)
  if (!first || !last) return []
  const body = whole.slice(first.start, last.end)
  const text = first.header ? `${whole.slice(first.header.start, first.header.end)}\n\f\n${body}` : body
  return { title, headings: pack.headings, page: first.page, start: first.start, end: last.end, text }
}

/**
 * Cuts a document's blocks into passages of about `limit` tokens along its headings. Headings stay in the text of the
 * passage they open. Lists stay whole, with the line that introduces them, unless longer than a passage; long
 * paragraphs are cut between sentences; no passage spans two pages. The same blocks always give the same passages.
 */
export function chunk({
  blocks,
  title,
  limit = passageTokens,
}: {
  blocks: Block[]
  title: string
  limit?: number
}): PassageDraft[] {
  const whole = extractedText(blocks)
  const sections = sectionsOf({ placed: placeBlocks(blocks), title, limit })
  const packs = sections.flatMap((section) => packSection({ section, limit }))
  return joinSmall({ packs, limit })
    .flatMap((pack) => passageOf({ pack, whole, title }))
    .map((passage, order) => ({ order, ...passage }))
}
