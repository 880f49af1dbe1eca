import { expect, it } from 'vitest'
import type { Viewer, Visibility } from '@/src/visibility/visibility'
import { createLexicalIndex } from './lexical/lexical-index'
import { lookUp } from './look-up'

type Sheet = { id: number; texts: string[]; title?: string; visibility?: Visibility; published?: boolean }

function indexOf(sheets: Sheet[]) {
  const index = createLexicalIndex()
  for (const { id, texts, title = `Fiche ${id}`, visibility = 'public', published = true } of sheets) {
    const document = {
      id,
      visibility,
      published,
      title,
      collection: id < 10 ? 'resources' : 'guides',
      recordId: String(id),
      generation: 1,
      address: `/${id}`,
      updatedAt: '2026-01-01T00:00:00.000Z',
    }
    const passages = texts.map((text, at) => ({ id: id * 100 + at, document: id, title, headings: [], text }))
    index.put({ document, passages })
  }
  return index
}

const index = indexOf([
  { id: 1, texts: ['On vide la corbeille.', 'Le conseiller numérique tient une permanence.'] },
  { id: 2, texts: ['Un atelier numérique. On demande un conseil.'], title: 'La corbeille' },
  { id: 3, texts: ['La corbeille du bureau.'], visibility: 'professionals' },
  { id: 4, texts: ['La corbeille.'], published: false },
  { id: 10, texts: ['Une corbeille à papier.'] },
])

const found = (words: string, viewer: Viewer = null, collection?: string) =>
  lookUp({
    index,
    query: {
      words,
      viewer,
      among: (document) => !collection || document.collection === collection,
      also: [{ term: 'conseiller numérique', synonyms: ['conum'] }],
    },
  })
    .documents.map(({ document }) => document.id)
    .toSorted((a, b) => a - b)

it('should look in titles and texts, within sight, and among what was chosen only', () => {
  expect(found('corbeille')).toEqual([1, 2, 10])
  expect(found('corbeille', null, 'resources')).toEqual([1, 2])
  expect(found('corbeille', { id: 1, role: 'mediator' }, 'resources')).toEqual([1, 2, 3])
})

it('should want every word that says something, wherever in the document it stands', () => {
  expect(found('la corbeille et la permanence')).toEqual([1])
  expect(found('corbeille xqzvw')).toEqual([])
  expect(found('xqzvw')).toEqual([])
  expect(found('la')).toEqual([])
})

it('should forgive a mistake, and take another form only where it stands whole', () => {
  expect(found('corbelle permanance')).toEqual([1])
  expect(found('conum')).toEqual([1])
})

it('should give the passages that hold the words, best first', () => {
  const query = { words: 'permanence', viewer: null, among: () => true }
  const [first] = lookUp({ index, query }).documents
  expect(first?.passages.map(({ id }) => id)).toEqual([101])
})
