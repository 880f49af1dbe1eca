import { expect, it } from 'vitest'
import { stem } from '@/src/retrieval/analysis/stem'
import type { Citation } from '../answer'
import { foundDocument } from '../quotations/found.test-support'
import { gatherCandidates } from '../quotations/gather'
import { readWanted } from '../quotations/wanted'
import { disagreementOf, newestFirst } from './of-answer'

const stems = ['conseillers', 'loire'].map((word) => ({ stem: stem(word), idf: 2 }))
const wanted = readWanted({ question: 'Combien de conseillers dans la Loire ?', stems })

const dated = (id: number, text: string, sourceDate: string) => {
  const found = foundDocument(id, text, 1 / id)
  return { ...found, document: { ...found.document, sourceDate } }
}

const candidates = (documents: ReturnType<typeof dated>[]) =>
  gatherCandidates({ wanted, documents, weights: { coverage: 1, lexical: 1 } })

it('should put the newest of the sources that differ first', () => {
  const chosen = candidates([
    dated(1, 'La Loire compte 45 conseillers.', '2022'),
    dated(2, 'La Loire a recruté 43 conseillers.', '2023-05'),
  ])
  expect(newestFirst({ chosen, wanted }).map(({ document }) => document.id)).toEqual([2, 1])
})

it('should leave sources that agree as they were, also when the first one speaks again after another', () => {
  const chosen = candidates([
    dated(1, 'La Loire compte 45 conseillers.', '2022'),
    dated(2, 'La Loire a 45 conseillers.', '2023-05'),
  ])
  const again = [...chosen, ...chosen.slice(0, 1)]
  expect(newestFirst({ chosen: again, wanted })).toEqual(again)
})

const citation = (number: number, quote: string, sourceDate: string): Citation => ({
  number,
  quote,
  passageId: number,
  start: 0,
  end: quote.length,
  headings: [],
  document: {
    collection: 'resources',
    id: String(number),
    generation: 1,
    title: 'Titre',
    url: '/ressources/titre',
    visibility: 'public',
    sourceDate,
    updatedAt: '2026-01-01T00:00:00.000Z',
  },
})

it('should name the citations that differ, newest first, and only for a question that asks for a figure', () => {
  const citations = [
    citation(1, 'La Loire compte 45 conseillers.', '2022'),
    citation(2, 'La Loire a recruté 43 conseillers.', '2023'),
    citation(3, 'Les conseillers accueillent sans rendez-vous.', '2024'),
  ]
  expect(disagreementOf({ citations, wanted })).toEqual([2, 1])
  expect(disagreementOf({ citations: citations.slice(1), wanted })).toBeUndefined()
  const other = readWanted({ question: 'Que font les conseillers de la Loire ?', stems })
  expect(disagreementOf({ citations, wanted: other })).toBeUndefined()
})

it('should know units that a question does not name', () => {
  const asked = readWanted({ question: 'Quelle est la durée du prêt ?', stems: [{ stem: 'pret', idf: 1 }] })
  const citations = [
    citation(1, 'Le prêt dure 15 jours.', '2022'),
    citation(2, 'Le prêt dure 21 jours.', '2023'),
  ]
  expect(disagreementOf({ citations, wanted: asked })).toEqual([2, 1])
})

it('should not compare a quotation about something else', () => {
  const asked = readWanted({
    question: 'Combien de jours dure le prêt ?',
    stems: ['jours', 'dure', 'pret'].map((word) => ({ stem: stem(word), idf: 2 })),
  })
  const citations = [citation(1, 'Le prêt dure 15 jours.', '2022'), citation(2, 'Prévoir 2 jours.', '2023')]
  expect(disagreementOf({ citations, wanted: asked })).toBeUndefined()
})
