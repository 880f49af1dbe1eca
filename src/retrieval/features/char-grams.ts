import { grow } from '../lexical/grow'
import { idf } from '../lexical/parameters'
import type { PassageTable } from '../lexical/passage-table'
import type { FieldWords } from '../lexical/postings'

const shortest = 3
const longest = 5

/** Grams are kept by hash alone; two that collide are taken for one. */
const buckets = 2 ** 18

/** The 3- to 5-grams of a word with its ends marked, as bucket numbers (FNV-1a). */
export function gramsOf(word: string): Uint32Array {
  const marked = `_${word}_`
  const grams: number[] = []
  for (let start = 0; start < marked.length; start++) {
    let hash = 0x811c9dc5
    for (let end = start; end < Math.min(marked.length, start + longest); end++) {
      hash = Math.imul(hash ^ marked.charCodeAt(end), 0x01000193)
      if (end - start + 1 >= shortest) grams.push((hash >>> 0) % buckets)
    }
  }
  return Uint32Array.from(grams)
}

/** Compares words with a passage's by their character grams, weighted tf·idf; `cosine` lies in 0..1. */
export type GramComparer = { cosine: (question: readonly string[]) => (row: FieldWords) => number }

const fieldsOf = ({ title, headings, body }: FieldWords) => [title, headings, body]

/**
 * A comparer over one corpus. It catches what stems miss: compounds, derivations, misspelt words (McNamee & Mayfield,
 * 2004, "Character n-gram tokenization for European language text retrieval"). The grams of each word of the vocabulary
 * are computed once; their idf, and the length of a passage's vector, again only when the corpus has changed.
 */
export function createGramComparer(table: PassageTable): GramComparer {
  const ofWord: Uint32Array[] = []
  const weights = new Float32Array(buckets)
  const counts = new Float32Array(buckets)
  let lengths = new WeakMap<FieldWords, number>()
  let touched = new Uint32Array(4096)
  let version = -1

  const grams = (word: number): Uint32Array => {
    ofWord[word] ??= gramsOf(table.vocabulary.word(word))
    return ofWord[word]
  }

  const weigh = () => {
    if (version === table.version()) return
    version = table.version()
    lengths = new WeakMap()
    weights.fill(0)
    for (let word = 0; word < table.vocabulary.size(); word++) {
      const passages = table.postings.length(word) / 2
      for (const gram of grams(word)) weights[gram] = (weights[gram] as number) + passages
    }
    const live = table.live()
    for (let gram = 0; gram < buckets; gram++)
      weights[gram] = idf(live, Math.min(live, weights[gram] as number))
  }

  const measure = (row: FieldWords): number => {
    let distinct = 0
    for (const list of fieldsOf(row))
      for (const word of list)
        for (const gram of grams(word)) {
          if (counts[gram] === 0) {
            touched = grow(touched, distinct + 1)
            touched[distinct++] = gram
          }
          counts[gram] = (counts[gram] as number) + 1
        }
    let square = 0
    for (let at = 0; at < distinct; at++) {
      const gram = touched[at] as number
      square += ((counts[gram] as number) * (weights[gram] as number)) ** 2
      counts[gram] = 0
    }
    return Math.sqrt(square)
  }

  const lengthOf = (row: FieldWords): number => {
    const known = lengths.get(row)
    if (known !== undefined) return known
    const length = measure(row)
    lengths.set(row, length)
    return length
  }

  /** The question's vector, of length 1. */
  const vectorOf = (question: readonly string[]): Float32Array => {
    const vector = new Float32Array(buckets)
    const all = question.flatMap((word) => [...gramsOf(word)])
    for (const gram of all) vector[gram] = (vector[gram] as number) + (weights[gram] as number)
    const held = [...new Set(all)]
    const norm = Math.hypot(...held.map((gram) => vector[gram] as number)) || 1
    for (const gram of held) vector[gram] = (vector[gram] as number) / norm
    return vector
  }

  /** What a word of the vocabulary adds to a product with the question: most are met in many passages. */
  const productsWith = (asked: Float32Array) => {
    const known = new Map<number, number>()
    return (word: number): number => {
      const before = known.get(word)
      if (before !== undefined) return before
      let product = 0
      for (const gram of grams(word)) product += (asked[gram] as number) * (weights[gram] as number)
      known.set(word, product)
      return product
    }
  }

  return {
    cosine: (question) => {
      weigh()
      const productOf = productsWith(vectorOf(question))
      return (row) => {
        let product = 0
        for (const list of fieldsOf(row)) for (const word of list) product += productOf(word)
        return product === 0 ? 0 : product / lengthOf(row)
      }
    },
  }
}
