import type { IndexedDocument } from '../types'

/** A document's row as last told, its ordinal, and the slots of its passages in reading order. */
export type DocumentEntry = { row: IndexedDocument; ordinal: number; slots: number[] }

/** The documents of an index, by `documents.id` and by ordinal; an ordinal is given once and never reused. */
export type DocumentTable = {
  get: (id: number) => DocumentEntry | undefined
  at: (ordinal: number) => DocumentEntry | undefined
  set: (row: IndexedDocument) => DocumentEntry
  remove: (id: number) => void
  entries: () => IterableIterator<DocumentEntry>
  size: () => number
  ordinals: () => number
}

/** An empty table of documents. */
export function createDocumentTable(): DocumentTable {
  const byId = new Map<number, DocumentEntry>()
  const byOrdinal: (DocumentEntry | undefined)[] = []
  return {
    get: (id) => byId.get(id),
    at: (ordinal) => byOrdinal[ordinal],
    set: (row) => {
      const known = byId.get(row.id)
      if (known) {
        known.row = row
        return known
      }
      const entry: DocumentEntry = { row, ordinal: byOrdinal.length, slots: [] }
      byId.set(row.id, entry)
      byOrdinal.push(entry)
      return entry
    },
    remove: (id) => {
      const entry = byId.get(id)
      if (!entry) return
      byId.delete(id)
      byOrdinal[entry.ordinal] = undefined
    },
    entries: () => byId.values(),
    size: () => byId.size,
    ordinals: () => byOrdinal.length,
  }
}
