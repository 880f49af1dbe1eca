import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { chooseCandidates, shown } from './choose'
import { idfCoverage } from './features'
import { foundDocument, loanStems } from './found.test-support'
import { gatherCandidates } from './gather'
import { readWanted } from './wanted'

const weights = { coverage: 4, lexical: 1, spare: -2 }

const gather = (documents: ReturnType<typeof foundDocument>[], question = 'prêt de matériel ?') =>
  gatherCandidates({ wanted: readWanted({ question, stems: loanStems }), documents, weights })

describe('idfCoverage', () => {
  it('should weigh the words of the question that a text holds', () => {
    expect(idfCoverage({ text: 'Le prêt dure 15 jours.', stems: loanStems })).toBe(0.75)
    expect(idfCoverage({ text: 'Le prêt', stems: [] })).toBe(0)
  })
})

describe('chooseCandidates', () => {
  const documents = [
    foundDocument(
      1,
      'Le prêt de matériel dure 15 jours. Il est gratuit. Une caution est demandée. Elle est rendue.',
    ),
    foundDocument(2, 'Le prêt se demande par courriel. On répond sous trois jours.', 0.9),
  ]

  it('should put first what holds the words of the question', () => {
    const [best] = chooseCandidates(gather(documents))
    expect(best?.quote).toBe('Le prêt de matériel dure 15 jours. Il est gratuit.')
  })

  it('should never show the same words twice, and the sources one after the other', () => {
    const chosen = chooseCandidates(gather(documents))
    for (const [at, one] of chosen.entries())
      for (const other of chosen.slice(at + 1))
        expect(one.passage.id !== other.passage.id || one.end <= other.start || other.end <= one.start).toBe(
          true,
        )
    const sources = chosen.map(({ document }) => document.id)
    expect(sources).toEqual([...sources].sort((a, b) => a - b))
  })

  it('should show the same sentence of two documents once', () => {
    const twice = [foundDocument(1, 'Le prêt est gratuit.'), foundDocument(2, 'Le prêt est gratuit.')]
    expect(chooseCandidates(gather(twice))).toHaveLength(1)
  })

  it('should show at most five', () => {
    const many = Array.from({ length: 9 }, (_, at) => foundDocument(at, `Le prêt numéro ${at} est gratuit.`))
    expect(chooseCandidates(gather(many))).toHaveLength(shown)
  })
})

it('should prefer what counts what the question counts', () => {
  const wanted = readWanted({ question: 'Combien de jours de prêt ?', stems: loanStems })
  const documents = [foundDocument(1, 'Le prêt est un service.'), foundDocument(2, 'Un prêt dure 15 jours.')]
  const [best] = gatherCandidates({ wanted, documents, weights: { countHeld: 1 } })
  expect(best?.document.id).toBe(2)
})

it('should only offer words that stand in their passage, at their place', () => {
  const piece = fc.constantFrom(
    'Le prêt dure 15 jours. ',
    'Matériel\u00A0: ',
    '- un e\u0301cran ;\n',
    '\n\n',
    '\f',
    'Lieu | Jour\n',
    'Roanne | lundi\n',
    'SUITE ',
  )
  const passages = fc.array(
    fc.array(piece, { minLength: 1 }).map((pieces) => pieces.join('')),
    { minLength: 1, maxLength: 4 },
  )
  fc.assert(
    fc.property(passages, (texts) => {
      const documents = texts.map((text, at) => foundDocument(at + 1, text))
      for (const { quote, passage, start, end } of chooseCandidates(gather(documents))) {
        expect(passage.text.slice(start, end)).toBe(quote)
        expect(quote).not.toContain('\f')
        expect(quote.trim()).not.toBe('')
      }
    }),
  )
})
