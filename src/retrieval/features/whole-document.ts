import { bm25f } from '../lexical/parameters'
import type { FieldWords } from '../lexical/postings'
import type { Vocabulary } from '../lexical/vocabulary'
import type { QuestionProfile } from './question-profile'

/** The mean number of words of a title, and of a document's headings and bodies together. */
export type DocumentLengths = { title: number; body: number }

/**
 * BM25F of a whole document: its title once, the headings and bodies of all its passages as one field. A document that
 * treats the question in several passages is worth more than its best passage says.
 */
export function wholeDocumentScore(args: {
  profile: QuestionProfile
  vocabulary: Vocabulary
  passages: readonly FieldWords[]
  average: DocumentLengths
}): number {
  const { profile, vocabulary, passages, average } = args
  const size = profile.idf.length
  const inTitle = new Float64Array(size)
  const inBody = new Float64Array(size)
  const count = (words: Uint32Array, counts: Float64Array) => {
    for (const word of words) {
      const number = (profile.place[vocabulary.stemOf(word)] ?? 0) - 1
      if (number >= 0) counts[number] = (counts[number] as number) + 1
    }
    return words.length
  }
  const title = passages[0] ? count(passages[0].title, inTitle) : 0
  let length = 0
  for (const { headings, body } of passages) length += count(headings, inBody) + count(body, inBody)

  const titleNorm = 1 - bm25f.title.b + (bm25f.title.b * title) / (average.title || 1)
  const bodyNorm = 1 - bm25f.body.b + (bm25f.body.b * length) / (average.body || 1)
  return profile.idf.reduce((sum, rarity, number) => {
    const frequency =
      (bm25f.title.boost * (inTitle[number] ?? 0)) / titleNorm + (inBody[number] ?? 0) / bodyNorm
    return sum + (rarity * (bm25f.k1 + 1) * frequency) / (bm25f.k1 + frequency)
  }, 0)
}
