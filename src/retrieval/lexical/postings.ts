/** How often a passage holds a word, by field; counts above what fits are cut (255, 255, 65 535). */
export type FieldCounts = { title: number; headings: number; body: number }

/** Three counts in one number of 32 bits, so that a posting is two numbers. */
export const pack = ({ title, headings, body }: FieldCounts): number =>
  ((Math.min(title, 0xff) << 24) | (Math.min(headings, 0xff) << 16) | Math.min(body, 0xffff)) >>> 0

export const titleCount = (packed: number): number => packed >>> 24
export const headingsCount = (packed: number): number => (packed >>> 16) & 0xff
export const bodyCount = (packed: number): number => packed & 0xffff

/** Where words stand: for each word a flat list slot, counts, slot, counts… (`data` up to `length`). */
export type Postings = {
  push: (word: number, slot: number, packed: number) => void
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
    push: (word, slot, packed) => {
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
    },
    data: (word) => lists[word] ?? none,
    length: (word) => lengths[word] ?? 0,
    rewrite: (renumber) => {
      for (let word = 0; word < lists.length; word++) rewriteList(word, renumber)
    },
  }
}
