import { expect, it } from 'vitest'
import type { Citation } from '@/src/assistant/answer'
import { bySource, firstWords, sectionPath } from './by-source'

const citation = (number: number, id: string, more: Partial<Citation> = {}): Citation => ({
  number,
  quote: 'Le prêt dure quinze jours.',
  passageId: number,
  start: 0,
  end: 26,
  headings: [],
  document: {
    collection: 'resources',
    id,
    generation: 1,
    title: 'Le prêt',
    url: '/ressources/pret',
    visibility: 'public',
    updatedAt: '2026-03-01T00:00:00.000Z',
  },
  ...more,
})

it('should put the citations of one document together, in the order of the first', () => {
  const [a, b, c] = [citation(1, 'a'), citation(2, 'b'), citation(3, 'a')]
  expect(bySource([a, b, c]).map(({ citations }) => citations)).toEqual([[a, c], [b]])
})

it('should give the headings above a quotation, and its title once', () => {
  expect(sectionPath(citation(1, 'a', { headings: ['Le prêt', 'Durée', 'Tablettes'] }))).toBe(
    'Durée › Tablettes',
  )
  expect(sectionPath(citation(1, 'a', { headings: ['Durée'] }))).toBe('Durée')
  expect(sectionPath(citation(1, 'a'))).toBe('')
})

it('should begin with what is said, not with its heading', () => {
  const quote = 'Durée\n\nLe prêt dure quinze jours.'
  expect(firstWords(citation(1, 'a', { headings: ['Durée'], quote }))).toBe('Le prêt dure quinze jours.')
  expect(firstWords(citation(1, 'a', { quote: '- Une attestation\n- La charte' }))).toBe('Une attestation')
  const long = firstWords(citation(1, 'a', { quote: 'Le prêt '.repeat(30) }))
  expect(long).toMatch(/^Le prêt .* …$/)
  expect(long.length).toBeLessThanOrEqual(62)
})
