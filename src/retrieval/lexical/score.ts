import type { QueryTerm } from '../analysis/analyse'
import { grow } from './grow'
import type { Norms } from './norms'
import { bm25f, idf, surfaceWeight } from './parameters'
import type { PassageTable } from './passage-table'
import { bodyCount, headingsCount, titleCount } from './postings'

/**
 * Scores by slot: `slots[0..count)` were touched, `scores[slot]` is A; all other scores are 0. `idf` is that of each
 * stem of the question.
 */
export type Scored = {
  slots: Uint32Array
  count: number
  scores: Float32Array
  idf: Map<string, number>
}

/** The working arrays of a search, kept between searches so that none has to be cleared whole. */
export type Scratch = Scored & { frequency: Float32Array; touched: Uint32Array }

export const createScratch = (): Scratch => ({
  slots: new Uint32Array(0),
  count: 0,
  scores: new Float32Array(0),
  idf: new Map(),
  frequency: new Float32Array(0),
  touched: new Uint32Array(0),
})

type Scoring = { table: PassageTable; norms: Norms; scratch: Scratch }

/** Sums a group of words into one weighted frequency per slot; gives how many live slots hold any of them. */
function gather({ table, norms, scratch }: Scoring, words: readonly number[]): number {
  const owner = table.owner()
  const { frequency, touched } = scratch
  let count = 0
  for (const word of words) {
    const data = table.postings.data(word)
    const length = table.postings.length(word)
    for (let i = 0; i < length; i += 2) {
      const slot = data[i] as number
      if ((owner[slot] as number) < 0) continue
      const packed = data[i + 1] as number
      const before = frequency[slot] as number
      if (before === 0) touched[count++] = slot
      let value = bodyCount(packed) * (norms.body[slot] as number)
      if (packed > 0xffff) {
        value += titleCount(packed) * (norms.title[slot] as number)
        value += headingsCount(packed) * (norms.headings[slot] as number)
      }
      frequency[slot] = before + value
    }
  }
  return count
}

/** Adds the group's saturated, idf-weighted frequency to the scores, clears the frequencies, gives the idf. */
function settle({ table, scratch }: Scoring, count: number, weight: number): number {
  const { frequency, touched, scores, slots } = scratch
  const rarity = idf(table.live(), count)
  const factor = weight * rarity * (bm25f.k1 + 1)
  for (let i = 0; i < count; i++) {
    const slot = touched[i] as number
    const value = frequency[slot] as number
    frequency[slot] = 0
    if (scores[slot] === 0) slots[scratch.count++] = slot
    scores[slot] = (scores[slot] as number) + (factor * value) / (bm25f.k1 + value)
  }
  return rarity
}

/** Terms of one stem are one group, weights added; likewise terms of one word. */
const weigh = (terms: QueryTerm[], key: 'word' | 'stem'): Map<string, number> => {
  const weights = new Map<string, number>()
  for (const term of terms) weights.set(term[key], (weights.get(term[key]) ?? 0) + term.weight)
  return weights
}

/** A for every passage that holds a term: BM25F on stems, and on unstemmed words at `surfaceWeight`. */
export function scorePassages(args: Scoring & { terms: QueryTerm[] }): Scored {
  const { table, scratch, terms } = args
  for (let i = 0; i < scratch.count; i++) scratch.scores[scratch.slots[i] as number] = 0
  scratch.count = 0
  scratch.idf = new Map()
  const size = table.slots()
  scratch.slots = grow(scratch.slots as Uint32Array<ArrayBuffer>, size)
  scratch.touched = grow(scratch.touched as Uint32Array<ArrayBuffer>, size)
  scratch.scores = grow(scratch.scores as Float32Array<ArrayBuffer>, size)
  scratch.frequency = grow(scratch.frequency as Float32Array<ArrayBuffer>, size)
  for (const [stemmed, weight] of weigh(terms, 'stem')) {
    const count = gather(args, table.vocabulary.wordsOfStem(stemmed))
    scratch.idf.set(stemmed, settle(args, count, weight))
  }
  for (const [word, weight] of weigh(terms, 'word')) {
    const id = table.vocabulary.find(word)
    if (id !== undefined) settle(args, gather(args, [id]), weight * surfaceWeight)
  }
  return scratch
}
