import { grow } from '../lexical/grow'
import { idf } from '../lexical/parameters'
import type { PassageTable } from '../lexical/passage-table'

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

/** Compares words by their character grams, weighted tf·idf; `cosine` lies in 0..1. */
export type GramComparer = {
  cosine: (question: readonly string[]) => (words: readonly Uint32Array[]) => number
}

/**
 * A comparer over one corpus. It catches what stems miss: compounds, derivations, misspelt words (McNamee & Mayfield,
 * 2004, "Character n-gram tokenization for European language text retrieval"). The grams of each word of the vocabulary
 * are computed once, their idf again only when the corpus has changed.
 */
export function createGramComparer(table: PassageTable): GramComparer {
  const ofWord: Uint32Array[] = []
  const weights = new Float32Array(buckets)
  const counts = new Float32Array(buckets)
  let touched = new Uint32Array(4096)
  let version = -1

  const grams = (word: number): Uint32Array => {
    ofWord[word] ??= gramsOf(table.vocabulary.word(word))
    return ofWord[word]
  }

  const weigh = () => {
    if (version === table.version()) return
    version = table.version()
    weights.fill(0)
    for (let word = 0; word < table.vocabulary.size(); word++) {
      const passages = table.postings.length(word) / 2
      for (const gram of grams(word)) weights[gram] = (weights[gram] as number) + passages
    }
    const live = table.live()
    for (let gram = 0; gram < buckets; gram++)
      weights[gram] = idf(live, Math.min(live, weights[gram] as number))
  }

  const compare = (asked: ReadonlyMap<number, number>, words: readonly Uint32Array[]): number => {
    let distinct = 0
    for (const list of words)
      for (const word of list)
        for (const gram of grams(word)) {
          if (counts[gram] === 0) {
            touched = grow(touched, distinct + 1)
            touched[distinct++] = gram
          }
          counts[gram] = (counts[gram] as number) + 1
        }
    let dot = 0
    let square = 0
    for (let at = 0; at < distinct; at++) {
      const gram = touched[at] as number
      const value = (counts[gram] as number) * (weights[gram] as number)
      counts[gram] = 0
      square += value * value
      const wanted = asked.get(gram)
      if (wanted !== undefined) dot += wanted * value
    }
    return square === 0 ? 0 : dot / Math.sqrt(square)
  }

  return {
    cosine: (question) => {
      weigh()
      const asked = new Map<number, number>()
      for (const word of question)
        for (const gram of gramsOf(word)) asked.set(gram, (asked.get(gram) ?? 0) + (weights[gram] ?? 0))
      const norm = Math.hypot(...asked.values())
      for (const [gram, value] of asked) asked.set(gram, value / (norm || 1))
      return (words) => compare(asked, words)
    },
  }
}
