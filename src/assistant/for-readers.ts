import type { Retrieved } from '@/src/retrieval/types'
import { isForMachines } from '@/src/text/for-machines'

/**
 * What was found, without passages that speak to machines: orders to an assistant, look-alike letters, search words in a
 * heap. They are neither quoted nor given to a model; what else their documents say is.
 */
export function forReaders(retrieved: Retrieved): Retrieved {
  const documents = retrieved.documents.flatMap((found) => {
    const passages = found.passages.filter(({ passage }) => !isForMachines(passage.text))
    return passages.length > 0 ? [{ ...found, passages }] : []
  })
  return { ...retrieved, documents }
}
