import type { Cosines } from '../dense'
import type { LexicalIndex } from '../lexical/lexical-index'
import { idf } from '../lexical/parameters'
import type { PassageRow } from '../lexical/passage-table'
import type { LexicalFindings, LexicalHit } from '../lexical/search'
import { idfCoverage, idfPrecision } from './coverage'
import { pairCoverage } from './pairs'
import type { QuestionProfile } from './question-profile'
import { wholeDocumentScore } from './whole-document'

/**
 * What the re-ranker knows of a document, each 0..1: A over the best A, character grams of the best passage, pairs of neighbours, the title's coverage of the question and the question's of the title,
 * coverage by title, headings and passage, the whole document's BM25F over the best of the union, cosine over the best.
 */
export const featureNames = [
  'lexicalOfBest',
  'grams',
  'pairs',
  'titleCoverage',
  'titlePrecision',
  'coverage',
  'wholeDocument',
  'cosine',
] as const
export type FeatureName = (typeof featureNames)[number]
export type Features = Record<FeatureName, number>

/** The passage that words favour; where no word is found, the one that meaning favours, else the first. */
export function bestRow({ passages }: LexicalHit, cosines: Cosines): PassageRow | undefined {
  let best: PassageRow | undefined
  let highest = Number.NEGATIVE_INFINITY
  for (const { row, score } of passages) {
    const value = score > 0 ? score : (cosines.ofPassage(row.meta.id) ?? 0) - 2
    if (value <= highest) continue
    best = row
    highest = value
  }
  return best
}

const share = (value: number, of: number | undefined): number => (of && of > 0 ? Math.max(0, value / of) : 0)

/** The features of every candidate, in the order of the findings' hits. Both legs' features exist for each of them. */
export function candidateFeatures(args: {
  index: LexicalIndex
  findings: LexicalFindings
  cosines: Cosines
  profile: QuestionProfile
}): Features[] {
  const { index, findings, cosines, profile } = args
  const { passages: table, documents } = index.tables
  const { vocabulary } = table
  const rarity = (stemId: number): number => {
    const family = vocabulary.family(stemId)
    const held = family.reduce((sum, word) => sum + table.postings.length(word) / 2, 0)
    return idf(table.live(), Math.min(held, table.live()))
  }
  const average = {
    title: table.totals.title / Math.max(1, table.live()),
    body: (table.totals.body + table.totals.headings) / Math.max(1, documents.size()),
  }
  const compare = index.grams.cosine(profile.words)
  const whole = findings.hits.map((hit) =>
    wholeDocumentScore({ profile, vocabulary, passages: hit.passages.map(({ row }) => row), average }),
  )
  const bestWhole = whole.reduce((best, score) => Math.max(best, score), 0)

  return findings.hits.map((hit, at) => {
    const row = bestRow(hit, cosines)
    const title = row?.title ?? new Uint32Array(0)
    const words = row ? [row.title, row.headings, row.body] : []
    return {
      lexicalOfBest: share(hit.score, findings.best),
      grams: row ? compare(row) : 0,
      pairs: pairCoverage({ profile, vocabulary, words }),
      titleCoverage: idfCoverage({ profile, vocabulary, words: [title] }),
      titlePrecision: idfPrecision({ profile, vocabulary, rarity, words: title }),
      coverage: idfCoverage({ profile, vocabulary, words }),
      wholeDocument: share(whole[at] ?? 0, bestWhole),
      cosine: share(cosines.ofDocument(hit.document.id) ?? 0, cosines.best),
    }
  })
}
