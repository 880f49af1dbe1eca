import { describe, expect, it } from 'vitest'
import type { Answer } from '@/src/assistant/answer'
import { answerMarkdown } from './answer-markdown'

const answer: Answer = {
  question: 'Combien ?',
  status: 'answered',
  mode: 'quotations',
  sentences: [{ text: 'Il faut :\n- une *attestation* ;\n- la charte.', citations: [1] }],
  citations: [
    {
      number: 1,
      quote: 'Il faut :',
      passageId: 7,
      start: 0,
      end: 9,
      page: 4,
      headings: [],
      document: {
        collection: 'resources',
        id: '1',
        generation: 1,
        title: 'Le prêt [2026]',
        url: '/ressources/pret?citation=7.0.9#citation',
        visibility: 'public',
        sourceDate: '2026-03',
        updatedAt: '2026-03-01T00:00:00.000Z',
      },
    },
  ],
  nearest: [],
  help: { people: [], workshops: [] },
  confidence: 0.9,
  timings: { retrieve: 1, compose: 1, total: 2 },
}

const words = {
  question: 'Combien ?',
  signature: 'Réponse de Passerelle',
  sources: 'Sources',
  date: (iso: string) => iso,
  page: (page: number) => `page ${page}`,
  origin: 'https://exemple.fr',
}

describe('answerMarkdown', () => {
  it('should quote the words, and give each source as a footnote with link, date and page', () => {
    expect(answerMarkdown(answer, words)).toBe(
      [
        '## Combien ?',
        '> Il faut :\n> \\- une \\*attestation\\* ;\n> \\- la charte. [^1]',
        '[^1]: [Le prêt \\[2026\\]](<https://exemple.fr/ressources/pret?citation=7.0.9#citation>), 2026-03, page 4',
        '*Réponse de Passerelle*',
      ].join('\n\n'),
    )
  })

  it('should not pass a model’s sentence off as a quotation', () => {
    expect(answerMarkdown({ ...answer, mode: 'generated' }, words)).not.toContain('> ')
  })
})
