import { expect, it } from 'vitest'
import { decideOutcome } from './outcome'

// Medians measured with e5-small-fr: questions on sample content, on paragraphs of an encyclopedia, and the latter's
// questions asked of the former.
it.each([
  ['a question of the base', { bestCosine: 0.882, passageCoverage: 0.6 }, false],
  ['a question in few known words', { bestCosine: 0.87, passageCoverage: 0.2 }, false],
  ['a question of a base whose cosines lie low', { bestCosine: 0.84, passageCoverage: 0.65 }, false],
  ['a question off topic', { bestCosine: 0.8, passageCoverage: 0.17 }, true],
  ['an off-topic question that shares words', { bestCosine: 0.8, passageCoverage: 0.4 }, true],
  ['shared words without a model', { passageCoverage: 0.4 }, false],
  ['hardly a word without a model', { passageCoverage: 0.1 }, true],
])('should know %s', (_, evidence, refused) => {
  const { status, confidence } = decideOutcome({ ...evidence, coverage: evidence.passageCoverage })
  expect(status === 'not_found').toBe(refused)
  if (refused) expect(confidence).toBeLessThanOrEqual(0.1)
})
