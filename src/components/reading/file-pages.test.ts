import { describe, expect, it } from 'vitest'
import { filePages } from './file-pages'

const passages = [
  { id: 1, page: 1, headings: [], text: 'Première page.' },
  { id: 2, page: 1, headings: ['Suite'], text: 'Suite\n\nEncore la première.' },
  { id: 3, page: 2, headings: [], text: 'Prêt de matériel : 12 jours.' },
]

describe('filePages', () => {
  it('should put the passages of a page under one another, headings as headings', () => {
    const { pages } = filePages({ passages })
    expect(pages.map(({ page }) => page)).toEqual([1, 2])
    expect(pages[0]?.nodes).toMatchObject([{ tag: 'p' }, { tag: 'h3' }, { tag: 'p' }])
  })

  it('should mark the quotation on its page only', () => {
    const { pages, found } = filePages({ passages, cited: { passageId: 3, quote: '12 jours.' } })
    expect(found).toBe(true)
    expect(pages.map(({ isCited }) => isCited)).toEqual([false, true])
    expect(JSON.stringify(pages[1])).toContain('"mark"')
  })

  it('should find nothing in a passage that is no longer served', () => {
    expect(filePages({ passages, cited: { passageId: 9, quote: '12 jours.' } }).found).toBe(false)
  })
})
