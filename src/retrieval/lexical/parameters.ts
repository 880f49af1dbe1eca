/**
 * BM25F's parameters (Robertson & Zaragoza, 2009, "The Probabilistic Relevance Framework: BM25 and Beyond"):
 * `k1` saturates a word's repetition, `boost` is a field's weight, `b` how much a long field is held against it.
 * Values measured on French sets, see docs/decisions/0006-french-retrieval.md.
 */
export const bm25f = {
  k1: 1.4,
  title: { boost: 3, b: 0.3 },
  headings: { boost: 1, b: 0.5 },
  body: { boost: 1, b: 0.6 },
} as const

/** What the unstemmed form of a word adds, beside its stem. */
export const surfaceWeight = 0.3

/** Robertson and Spärck Jones's inverse document frequency, kept positive; `n` passages of which `df` hold the word. */
export const idf = (n: number, df: number): number => Math.log(1 + (n - df + 0.5) / (df + 0.5))
