import { existsSync } from 'node:fs'
import path from 'node:path'
import { expect, it } from 'vitest'
import { readLabelledSet } from '@/src/evaluation/labelled-set/read-set'
import { evaluateHere } from './evaluate-here'

const folder = path.resolve(import.meta.dirname, '../../../shared/eval/piaf')

/** nDCG@10 of the first 500 questions by words alone, when the gate was set. */
const measured = 0.806

// The set is not part of the project: where it stands beside it, two points lost are red.
it.skipIf(!existsSync(folder))('should rank encyclopedic paragraphs as well as before', async () => {
  const set = await readLabelledSet(folder)
  const { metrics } = await evaluateHere({ set, dense: false, limit: 500, quoteAtMost: 0 })
  expect(metrics['ndcg@10'].value).toBeGreaterThan(measured - 0.02)
})
