import { grow } from './grow'

/**
 * How often a passage holds a word, by field, packed into one number of 32 bits: title (8), headings (8), body (16).
 * A count that is full stays full.
 */
export const titleCount = (packed: number): number => packed >>> 24
export const headingsCount = (packed: number): number => (packed >>> 16) & 0xff
export const bodyCount = (packed: number): number => packed & 0xffff

/** The words of a passage, by field, as vocabulary numbers in order. */
export type FieldWords = { title: Uint32Array; headings: Uint32Array; body: Uint32Array }

const fields = [
  { name: 'title', one: 2 ** 24, full: 0xff, count: titleCount },
  { name: 'headings', one: 2 ** 16, full: 0xff, count: headingsCount },
  { name: 'body', one: 1, full: 0xffff, count: bodyCount },
] as const

/** Where words stand: for each word a flat list slot, counts, slot, counts… (`data` up to `length`). */
export type Postings = {
  /** Adds a passage to the lists of its words. */
  post: (slot: number, words: FieldWords) => void
  data: (word: number) => Uint32Array
  length: (word: number) => number
  /** Renumbers slots; those that `renumber` sends to -1 are dropped. */
  rewrite: (renumber: Int32Array) => void
}

const none = new Uint32Array(0)

/** Empty postings. Most words are rare, so lists start tiny and double. */
export function createPostings(): Postings {
  const lists: Uint32Array[] = []
  const lengths: number[] = []
  // Counts by word of the passage at hand, kept at 0 between passages.
  let counts = new Uint32Array(1024)

  const push = (word: number, slot: number, packed: number) => {
    const length = lengths[word] ?? 0
    let list = lists[word] ?? none
    if (length + 2 > list.length) {
      const larger = new Uint32Array(Math.max(4, list.length * 2))
      larger.set(list)
      list = larger
      lists[word] = list
    }
    list[length] = slot
    list[length + 1] = packed
    lengths[word] = length + 2
  }

  const rewriteList = (word: number, renumber: Int32Array) => {
    const list = lists[word] ?? none
    let kept = 0
    for (let read = 0; read < (lengths[word] ?? 0); read += 2) {
      const slot = renumber[list[read] ?? 0] ?? -1
      if (slot < 0) continue
      list[kept++] = slot
      list[kept++] = list[read + 1] ?? 0
    }
    lists[word] = kept === 0 ? none : list.slice(0, kept)
    lengths[word] = kept
  }

  return {
    post: (slot, words) => {
      const touched: number[] = []
      for (const { name, one, full, count } of fields) {
        for (const word of words[name]) {
          if (word >= counts.length) counts = grow(counts, word + 1)
          const before = counts[word] as number
          if (before === 0) touched.push(word)
          if (count(before) < full) counts[word] = before + one
        }
      }
      for (const word of touched) {
        push(word, slot, counts[word] as number)
        counts[word] = 0
      }
    },
    data: (word) => lists[word] ?? none,
    length: (word) => lengths[word] ?? 0,
    rewrite: (renumber) => {
      for (let word = 0; word < lists.length; word++) rewriteList(word, renumber)
    },
  }
}
