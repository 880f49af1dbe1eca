import { expect, it } from 'vitest'
import type { StoredPassage } from '@/src/passages/read-for-citation'
import { toCitation } from './citation'

const passage: StoredPassage = {
  id: 7,
  generation: 3,
  headings: ['Prêt'],
  start: 40,
  end: 60,
  text: 'Le prêt est gratuit.',
  document: {
    id: 1,
    collection: 'resources',
    recordId: '12',
    generation: 3,
    published: true,
    visibility: 'network',
    title: 'Le prêt de matériel',
    address: '/ressources/pret',
    sourceDate: '2026-03',
    reviewDate: '2027-01-01',
    updatedAt: '2026-03-04T05:06:07.000Z',
  },
}
const place = { start: 0, end: 20 }

it('should say where a quotation stands, who may see it and how old it is', () => {
  expect(toCitation({ number: 2, passage, place })).toEqual({
    number: 2,
    quote: 'Le prêt est gratuit.',
    passageId: 7,
    start: 0,
    end: 20,
    page: undefined,
    headings: ['Prêt'],
    document: {
      collection: 'resources',
      id: '12',
      generation: 3,
      title: 'Le prêt de matériel',
      url: '/ressources/pret?citation=7.0.20#citation',
      visibility: 'network',
      sourceDate: '2026-03',
      updatedAt: '2026-03-04T05:06:07.000Z',
      reviewDue: '2027-01-01',
    },
  })
})

it('should open the page of a file', () => {
  const { document, page } = toCitation({ number: 1, passage: { ...passage, fileId: 5, page: 2 }, place })
  expect([document.url, page]).toEqual(['/documents/5?citation=7.0.20&page=2#citation', 2])
})
