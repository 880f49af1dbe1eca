import type { IndexedPassage } from '../types'
import { grow } from './grow'
import { withoutLeadingHeadings } from './own-words'
import { createPostings, type FieldWords, type Postings } from './postings'
import { createVocabulary, type Vocabulary } from './vocabulary'

/** What the table keeps of a passage: words as vocabulary numbers in order, the text as UTF-8 outside the heap. */
export type PassageRow = FieldWords & { meta: Omit<IndexedPassage, 'text'>; utf8: Uint8Array }

/** The sums that average field lengths come from. */
export type FieldTotals = { title: number; headings: number; body: number }

/**
 * All passages by slot, a small number reused only when the table is compacted. `owner[slot]` is the ordinal of the
 * slot's document, -1 once the passage is gone.
 */
export type PassageTable = {
  vocabulary: Vocabulary
  postings: Postings
  owner: () => Int32Array
  row: (slot: number) => PassageRow | undefined
  slots: () => number
  live: () => number
  totals: FieldTotals
  /** Counts additions and removals: what was computed for another version is out of date. */
  version: () => number
  add: (ordinal: number, passage: IndexedPassage) => number
  drop: (slot: number) => void
  /** Forgets dropped slots; gives the new slot of each old one, -1 where it is gone. */
  compact: () => Int32Array
}

const encoder = new TextEncoder()
const decoder = new TextDecoder()

/** A passage as it was put into the table. */
export const toPassage = ({ meta, utf8 }: PassageRow): IndexedPassage => ({
  ...meta,
  text: decoder.decode(utf8),
})

/** The numbers of a text that often comes again at once, as a title does in each passage of a document. */
function repeatedNumbers({ read }: Vocabulary): (text: string) => Uint32Array {
  let last = { text: '', numbers: read('') }
  return (text) => {
    if (text !== last.text) last = { text, numbers: read(text) }
    return last.numbers
  }
}

/** An empty table. */
export function createPassageTable(): PassageTable {
  const vocabulary = createVocabulary()
  const postings = createPostings()
  const titleNumbers = repeatedNumbers(vocabulary)
  const headingNumbers = repeatedNumbers(vocabulary)
  const totals: FieldTotals = { title: 0, headings: 0, body: 0 }
  let rows: (PassageRow | undefined)[] = []
  let owner = new Int32Array(0)
  let live = 0
  let version = 0

  const count = (row: PassageRow, sign: 1 | -1) => {
    for (const field of ['title', 'headings', 'body'] as const) totals[field] += sign * row[field].length
    live += sign
    version++
  }

  return {
    vocabulary,
    postings,
    totals,
    owner: () => owner,
    row: (slot) => rows[slot],
    slots: () => rows.length,
    live: () => live,
    version: () => version,
    add: (ordinal, { text, ...meta }) => {
      const row: PassageRow = {
        meta,
        utf8: encoder.encode(text),
        title: titleNumbers(meta.title),
        headings: headingNumbers(meta.headings.join('\n')),
        body: vocabulary.read(withoutLeadingHeadings({ text, ...meta })),
      }
      const slot = rows.push(row) - 1
      owner = grow(owner, rows.length)
      owner[slot] = ordinal
      postings.post(slot, row)
      count(row, 1)
      return slot
    },
    drop: (slot) => {
      const row = rows[slot]
      if (!row) return
      rows[slot] = undefined
      owner[slot] = -1
      count(row, -1)
    },
    compact: () => {
      const renumber = new Int32Array(rows.length).fill(-1)
      const kept: PassageRow[] = []
      rows.forEach((row, slot) => {
        if (!row) return
        renumber[slot] = kept.length
        owner[kept.length] = owner[slot] ?? -1
        kept.push(row)
      })
      rows = kept
      postings.rewrite(renumber)
      version++
      return renumber
    },
  }
}
