import { describe, expect, it } from 'vitest'
import { fittedQuotations } from '../quotations/fitted'
import { foundDocument } from '../quotations/found.test-support'
import { gatherCandidates } from '../quotations/gather'
import { readWanted } from '../quotations/wanted'
import { decideOutcome } from './decide'
import { type Evidence, evidenceOf } from './evidence'
import { fittedOutcomes } from './fitted'
import { probabilityOf, topicLevel } from './logistic'

const stems = [
  { stem: 'pret', idf: 3 },
  { stem: 'materiel', idf: 2 },
]

/** Evidence as the assistant gathers it, of documents at the given cosines. */
function evidenceFor({ question, texts }: { question: string; texts: [string, number][] }): Evidence {
  const documents = texts.map(([text, cosine], at) => {
    const found = foundDocument(at + 1, text, cosine)
    return { ...found, passages: found.passages.map((passage) => ({ ...passage, cosine })) }
  })
  const wanted = readWanted({ question, stems })
  const ranked = gatherCandidates({ wanted, documents, weights: fittedQuotations.first }).map((one) => ({
    ...one,
    cosine: one.passageCosine,
  }))
  const retrieved = {
    documents,
    stems,
    bestCosine: Math.max(...texts.map(([, cosine]) => cosine)),
    idfCoverage: ranked[0]?.features.coverage ?? 0,
    alikeness: 0.04,
    milliseconds: 1,
  }
  const evidence = evidenceOf({ wanted, retrieved, ranked, chosen: ranked.slice(0, 1) })
  if (!evidence) throw new Error('nothing was found')
  return evidence
}

const good = evidenceFor({
  question: 'Combien de jours dure le prêt de matériel ?',
  texts: [
    ['Le prêt de matériel dure 15 jours. Il est gratuit.', 0.91],
    ['La tarte se mange froide.', 0.8],
  ],
})
const off = evidenceFor({
  question: 'Combien de jours dure le prêt de matériel ?',
  texts: [
    ['La tarte se mange froide.', 0.79],
    ['La pâte repose.', 0.78],
  ],
})

describe.each(['both', 'words'] as const)('decideOutcome, %s', (legs) => {
  it('should call answered what holds the question and the kind of answer', () => {
    expect(decideOutcome({ evidence: good, legs }).status).toBe('answered')
  })

  it('should find nothing where neither words nor meaning are near, and be sure of little', () => {
    const { status, confidence } = decideOutcome({ evidence: off, legs })
    expect(status).toBe('not_found')
    expect(confidence).toBeLessThanOrEqual(0.05)
  })

  it('should be less sure where what is asked is not what is said', () => {
    const { answer: model } = fittedOutcomes[legs]
    const lacking = {
      ...good,
      coverage: 0.2,
      context: 0.3,
      rare: 0,
      rareContext: 0.2,
      kindHeld: 0,
      kindLacking: 1,
    }
    const evidence = { ...lacking, shownContext: 0.3, anywhere: 0.4, passageCoverage: 0.3, shownKind: 0 }
    expect(probabilityOf({ model, evidence })).toBeLessThan(probabilityOf({ model, evidence: good }))
  })

  it('should find nothing without evidence', () => {
    expect(decideOutcome({ legs })).toEqual({ status: 'not_found', confidence: 0 })
  })
})

it('should call less off topic in a base that treats everything', () => {
  const model = { topicFrom: 0.3, topicFromBroad: 0.1 }
  expect(topicLevel({ model, alikeness: 0.005 })).toBe(0.1)
  expect(topicLevel({ model, alikeness: 0.018 })).toBeCloseTo(0.2)
  expect(topicLevel({ model, alikeness: 0.04 })).toBeCloseTo(0.3)
})
