import { expect, it } from 'vitest'
import { holdsAnswer } from '@/src/evaluation/metrics/holds-answer'
import { evaluateHere } from './evaluate-here'
import { readGoldSet } from './gold-set'

/** What was measured when these gates were set, less two points. */
const floors = {
  words: { ndcg: 0.885, first: 0.79, quote3: 0.66 },
  both: { ndcg: 0.915, first: 0.84, quote3: 0.66 },
}

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

it('should find and quote what the sample content answers, by words alone', async () => {
  const result = await evaluateHere({ set: await readGoldSet(), dense: false })
  expect(result.metrics['ndcg@10'].value).toBeGreaterThan(floors.words.ndcg)
  expect(result.metrics['hit@1'].value).toBeGreaterThan(floors.words.first)
  expect(result.answers?.quote3).toBeGreaterThan(floors.words.quote3)
})

it('should find and quote what the sample content answers, by words and meaning', async () => {
  const result = await evaluateHere({ set: await readGoldSet(), dense: true, quoteAtMost: 60 })
  expect(result.metrics['ndcg@10'].value).toBeGreaterThan(floors.both.ndcg)
  expect(result.metrics['hit@1'].value).toBeGreaterThan(floors.both.first)
  expect(result.answers?.quote3).toBeGreaterThan(floors.both.quote3)
})
