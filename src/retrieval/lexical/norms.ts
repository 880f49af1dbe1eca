import { bm25f } from './parameters'
import type { PassageTable } from './passage-table'

/** For each slot and field, what one occurrence of a word counts: boost over length normalisation. */
export type Norms = { title: Float32Array; headings: Float32Array; body: Float32Array }

const fields = ['title', 'headings', 'body'] as const

/** Computes all norms from the average lengths as they are now; a field that is empty everywhere has average 1. */
export function computeNorms(table: PassageTable): Norms {
  const size = table.slots()
  const norms = {
    title: new Float32Array(size),
    headings: new Float32Array(size),
    body: new Float32Array(size),
  }
  const live = Math.max(1, table.live())
  for (const field of fields) {
    const average = table.totals[field] / live || 1
    const { boost, b } = bm25f[field]
    for (let slot = 0; slot < size; slot++) {
      const length = table.row(slot)?.[field].length ?? 0
      norms[field][slot] = boost / (1 - b + (b * length) / average)
    }
  }
  return norms
}

/** `computeNorms`, done again only after the table has changed. */
export function createNorms(table: PassageTable): () => Norms {
  let norms: Norms | undefined
  let version = -1
  return () => {
    if (!norms || version !== table.version()) {
      norms = computeNorms(table)
      version = table.version()
    }
    return norms
  }
}
