import type { PassageTable } from '../lexical/passage-table'

/** The question's stems, numbered as the vocabulary numbers them (-1: no text holds it), with their idf. */
export type WeightedStems = { ids: number[]; idf: number[]; total: number }

/** Prepares the stems of a question for coverage; repeats count once. */
export function weightStems(args: {
  table: PassageTable
  stems: Iterable<string>
  idf: ReadonlyMap<string, number>
}): WeightedStems {
  const stems = [...new Set(args.stems)]
  const weights = stems.map((stemmed) => args.idf.get(stemmed) ?? 0)
  return {
    ids: stems.map((stemmed) => args.table.vocabulary.findStem(stemmed) ?? -1),
    idf: weights,
    total: weights.reduce((sum, weight) => sum + weight, 0),
  }
}

/** The share (0..1) of the question's idf whose stems stand among the given words (vocabulary numbers). */
export function idfCoverage(args: {
  table: PassageTable
  stems: WeightedStems
  words: Uint32Array[]
}): number {
  const { table, stems, words } = args
  if (stems.total === 0) return 0
  const missing = new Map(stems.ids.map((id, place) => [id, stems.idf[place] ?? 0]))
  let covered = 0
  for (const list of words) {
    for (const word of list) {
      const stemId = table.vocabulary.stemOf(word)
      const weight = missing.get(stemId)
      if (weight === undefined) continue
      covered += weight
      missing.delete(stemId)
    }
  }
  return covered / stems.total
}
