import type { FoundDocument } from '@/src/retrieval/types'

/** A document found with one passage, for tests: the id serves for both. */
export const foundDocument = (id: number, text: string, score = 1): FoundDocument => ({
  document: {
    id,
    collection: 'resources',
    recordId: String(id),
    generation: 1,
    published: true,
    visibility: 'public',
    title: `Document ${id}`,
    address: `/ressources/${id}`,
    updatedAt: '2026-01-01T00:00:00.000Z',
  },
  score,
  passages: [
    { passage: { id, document: id, title: `Document ${id}`, headings: [], text }, score, lexical: score },
  ],
})

/** Stems of « prêt de matériel », as retrieval gives them. */
export const loanStems = [
  { stem: 'pret', idf: 3 },
  { stem: 'materiel', idf: 1 },
]
