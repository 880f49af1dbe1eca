import { describe, expect, it } from 'vitest'
import type { Answer, Citation } from '@/src/assistant/answer'
import { type AskState, applyEvent, asking } from './ask-state'

const citation: Citation = {
  number: 1,
  quote: 'On lit l’adresse en entier.',
  passageId: 7,
  start: 0,
  end: 27,
  headings: [],
  document: {
    collection: 'resources',
    id: '1',
    generation: 1,
    title: 'Hameçonnage',
    url: '/ressources/hameconnage?citation=7.0.27#citation',
    visibility: 'public',
    updatedAt: '2026-03-01T00:00:00.000Z',
  },
}

const answer: Answer = {
  question: 'hameçonnage',
  status: 'answered',
  mode: 'quotations',
  sentences: [{ text: citation.quote, citations: [1] }],
  citations: [citation],
  nearest: [],
  help: { people: [], workshops: [] },
  confidence: 0.9,
  timings: { retrieve: 1, compose: 1, total: 2 },
}

const play = (state: AskState, ...events: Parameters<typeof applyEvent>[1][]) =>
  events.reduce(applyEvent, state)

describe('applyEvent', () => {
  it('should show citations and sentences as they come, without an outcome', () => {
    const state = play(
      asking('Comment ?'),
      { event: 'citation', data: citation },
      { event: 'sentence', data: { text: citation.quote, citations: [1], mode: 'quotations' } },
    )
    expect(state).toMatchObject({ phase: 'asking', citations: [citation] })
    expect(state.answer).toBeUndefined()
    expect(state.sentences).toHaveLength(1)
  })

  it('should let the last reading replace what was shown, and keep the question as it was typed', () => {
    const emptied = { ...answer, status: 'not_found' as const, sentences: [], citations: [] }
    const state = play(
      asking('Comment ?'),
      { event: 'citation', data: citation },
      { event: 'done', data: emptied },
    )
    expect(state).toMatchObject({ phase: 'done', question: 'Comment ?', citations: [], sentences: [] })
  })

  it('should keep verified sentences when the rest fails', () => {
    const state = play(
      asking('Comment ?'),
      { event: 'sentence', data: { text: citation.quote, citations: [1], mode: 'quotations' } },
      { event: 'error', data: { id: 'internal:error', message: 'Recommencez.' } },
    )
    expect(state.phase).toBe('failed')
    expect(state.sentences).toHaveLength(1)
    expect(state.problem?.message).toBe('Recommencez.')
  })
})
