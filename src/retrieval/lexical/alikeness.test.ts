import { expect, it } from 'vitest'
import type { IndexedDocument } from '../types'
import { createLexicalIndex } from './lexical-index'

const rowOf = (id: number): IndexedDocument => ({
  id,
  collection: 'resources',
  recordId: String(id),
  generation: 1,
  published: true,
  visibility: 'public',
  title: '',
  address: `/ressources/${id}`,
  updatedAt: '2026-01-01T00:00:00.000Z',
})

/** An index of as many passages as asked, each with its words. */
function indexOf(count: number, wordsOf: (at: number) => string) {
  const index = createLexicalIndex()
  for (let at = 0; at < count; at++)
    index.put({
      document: rowOf(at),
      passages: [{ id: at, document: at, title: '', headings: [], text: wordsOf(at) }],
    })
  return index
}

it('should find passages of one field more alike than those of many', () => {
  const field = indexOf(60, (at) => `atelier${at % 3} conseiller${at % 4} usager${at % 5} lieu${at % 6}`)
  const many = indexOf(60, (at) => `sujet${at} matiere${at} theme${at} lieu${at % 6}`)
  expect(many.alikeness()).toBeLessThan(field.alikeness())
})

it('should say nothing of a handful of passages, and measure again once there are more', () => {
  const index = indexOf(10, (at) => `sujet${at}`)
  expect(index.alikeness()).toBe(1)
  for (let at = 10; at < 60; at++)
    index.put({
      document: rowOf(at),
      passages: [{ id: at, document: at, title: '', headings: [], text: `sujet${at}` }],
    })
  expect(index.alikeness()).toBe(0)
})
