import type { PassageTable } from './passage-table'

/** Fewer passages say too little: they count as alike. */
const fewest = 50

/** The share of their words' weight that two passages have in common on average; weak words aside. */
function measure({ vocabulary, postings, live }: PassageTable): number {
  const count = live()
  if (count < fewest) return 1
  let all = 0
  let common = 0
  for (let word = 0; word < vocabulary.size(); word++) {
    // Dropped passages stand in the postings until they are compacted.
    const holding = Math.min(count, postings.length(word) / 2)
    if (holding === 0 || vocabulary.isWeak(word)) continue
    const share = holding / count
    const weight = share * Math.log(1 / share)
    all += weight
    common += (weight * (holding - 1)) / (count - 1)
  }
  return all > 0 ? common / all : 1
}

/**
 * How alike the passages of a corpus are, 0..1: the share of one's words, weighed by idf, that another one taken at
 * random holds too. About .03 where a base keeps to one field, .01 in an encyclopedia, whether all of it is measured or
 * an eighth. Measured once for each version of the table.
 */
export function createAlikeness(table: PassageTable): () => number {
  let measured = { version: -1, value: 1 }
  return () => {
    if (measured.version !== table.version()) measured = { version: table.version(), value: measure(table) }
    return measured.value
  }
}
