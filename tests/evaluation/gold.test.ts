import { expect, it } from 'vitest'
import { holdsAnswer } from '@/src/evaluation/metrics/holds-answer'
import { evaluateHere } from './evaluate-here'
import { readGoldSet } from './gold-set'

/** What was measured when these gates were set; two points lost are red. */
const measured = {
  words: { ndcg: 0.905, first: 0.81, quote3: 0.81, share: 0.7, right: 0.96, claimed: 0.22, error: 0.08 },
  both: { ndcg: 0.935, first: 0.86, quote3: 0.895, share: 0.75, right: 0.95, claimed: 0.2, error: 0.08 },
}
const lost = 0.02

it('should only ask for words that stand in a right document, and name no document without them', async () => {
  const { corpus, gains, answers } = await readGoldSet()
  const textOf = (id: string) => corpus.find((document) => document.id === id)?.text ?? ''
  for (const [query, wanted] of answers) {
    const texts = [...(gains.get(query)?.keys() ?? [])].map(textOf)
    for (const one of wanted)
      expect(
        texts.some((quote) => holdsAnswer({ quote, answers: [one] })),
        `${query}: ${one}`,
      ).toBe(true)
    for (const quote of texts) expect(holdsAnswer({ quote, answers: wanted }), query).toBe(true)
  }
})

it.each([
  ['by words alone', 'words'],
  ['by words and meaning', 'both'],
] as const)('should find, quote and claim what the sample content answers, %s', async (_, legs) => {
  const least = measured[legs]
  const { metrics, answers, outcomes } = await evaluateHere({
    set: await readGoldSet(),
    dense: legs === 'both',
  })
  expect(metrics['ndcg@10'].value).toBeGreaterThan(least.ndcg - lost)
  expect(metrics['hit@1'].value).toBeGreaterThan(least.first - lost)
  expect(answers?.quote3).toBeGreaterThan(least.quote3 - lost)
  expect(outcomes?.answeredShare).toBeGreaterThan(least.share - lost)
  expect(outcomes?.answerableRight).toBeGreaterThan(least.right - lost)
  expect(outcomes?.unanswerableClaimed).toBeLessThan(least.claimed + lost)
  expect(outcomes?.calibrationError).toBeLessThan(least.error + lost)
})
