import type { QueryTerm } from '../analysis/analyse'
import { createGramComparer, type GramComparer } from '../features/char-grams'
import type { KnownWords } from '../spelling'
import type { IndexedDocument, IndexedPassage } from '../types'
import { createAlikeness } from './alikeness'
import type { DocumentTable } from './document-table'
import { createDocumentTable } from './document-table'
import { createNorms } from './norms'
import type { PassageTable } from './passage-table'
import { createPassageTable } from './passage-table'
import { createScratch, scorePassages } from './score'
import { type Allow, type LexicalFindings, rankDocuments } from './search'

/**
 * A lexical index in memory, changed document by document. Ids are those of the tables; passages are known inside by
 * their slot, which stays valid until the next change.
 */
export type LexicalIndex = {
  /** Takes a document's row and its passages, in reading order, in place of what was there before. */
  put: (args: { document: IndexedDocument; passages: IndexedPassage[] }) => void
  /** Takes a document's row alone: published, visibility, dates. An unknown document enters without passages. */
  update: (document: IndexedDocument) => void
  remove: (documentId: number) => void
  document: (documentId: number) => IndexedDocument | undefined
  /** Documents by A, among those that `allow` lets through; those of `include` are scored whatever their rank. */
  search: (args: {
    terms: QueryTerm[]
    allow: Allow
    limit: number
    include?: Iterable<number>
  }) => LexicalFindings
  /** Compares words by their character grams. */
  grams: GramComparer
  /** The words of the corpus, for repairing the spelling of a question. */
  words: KnownWords
  size: () => { documents: number; passages: number }
  /** How alike the passages of the corpus are, 0..1: low where it treats everything. */
  alikeness: () => number
  /** The tables behind, for features that read words in their order. */
  tables: { passages: PassageTable; documents: DocumentTable }
}

/** Dropped passages weigh on every search; more than this share of them and the tables are written anew. */
const droppedShare = 0.25

/** An empty lexical index. */
export function createLexicalIndex(): LexicalIndex {
  const passages = createPassageTable()
  const documents = createDocumentTable()
  const norms = createNorms(passages)
  const scratch = createScratch()

  const empty = (id: number) => {
    const entry = documents.get(id)
    if (!entry) return
    for (const slot of entry.slots) passages.drop(slot)
    entry.slots = []
  }

  const tidy = () => {
    if (passages.slots() - passages.live() <= Math.max(1000, droppedShare * passages.slots())) return
    const renumber = passages.compact()
    for (const entry of documents.entries()) entry.slots = entry.slots.map((slot) => renumber[slot] ?? -1)
  }

  return {
    put: ({ document, passages: drafts }) => {
      empty(document.id)
      const entry = documents.set(document)
      entry.slots = drafts.map((draft) => passages.add(entry.ordinal, draft))
      tidy()
    },
    update: (document) => {
      documents.set(document)
    },
    remove: (id) => {
      empty(id)
      documents.remove(id)
      tidy()
    },
    document: (id) => documents.get(id)?.row,
    search: ({ terms, ...wanted }) => {
      const scored = scorePassages({ table: passages, norms: norms(), scratch, terms })
      return rankDocuments({ scored, table: passages, documents, ...wanted })
    },
    grams: createGramComparer(passages),
    words: {
      frequency: (word) => {
        const id = passages.vocabulary.find(word)
        return id === undefined ? 0 : passages.postings.length(id) / 2
      },
      holdsStem: (stemmed) => passages.vocabulary.findStem(stemmed) !== undefined,
    },
    size: () => ({ documents: documents.size(), passages: passages.live() }),
    alikeness: createAlikeness(passages),
    tables: { passages, documents },
  }
}
