import { expect, it } from 'vitest'
import { average } from './average'
import { bootstrap, percentile, seededRandom } from './interval'
import type { Measures } from './measures'

const measures = (value: number): Measures => ({
  'ndcg@10': value,
  'recall@10': value,
  'recall@60': value,
  'mrr@10': value,
  'hit@1': value,
})
const asked = (id: string, value: number, need?: string) => ({
  query: { id, need },
  measures: measures(value),
})

it('should average over questions', () => {
  expect(average([asked('1', 0), asked('2', 1), asked('3', 1)])['mrr@10'].value).toBeCloseTo(2 / 3, 12)
})

it('should average the questions of a need first', () => {
  const all = [
    asked('1', 0, 'congés'),
    asked('2', 0, 'congés'),
    asked('3', 0, 'congés'),
    asked('4', 1, 'paie'),
  ]
  expect(average(all)['ndcg@10'].value).toBe(0.5)
})

it('should not mix a need with a question of the same name', () => {
  expect(average([asked('x', 0, 'y'), asked('y', 1)])['hit@1'].value).toBe(0.5)
})

it('should give an interval that holds the mean, narrower with more values, the same each time', () => {
  const values = (n: number) => Array.from({ length: n }, (_, i) => i % 2)
  const few = bootstrap({ values: values(20) })
  const many = bootstrap({ values: values(2000) })
  expect(few.low).toBeLessThan(0.5)
  expect(few.high).toBeGreaterThan(0.5)
  expect(many.high - many.low).toBeLessThan(few.high - few.low)
  // Normal approximation: 1.96 · .5 / √2000 on each side.
  expect(many.high - many.low).toBeCloseTo(2 * 0.0219, 2)
  expect(bootstrap({ values: values(20) })).toEqual(few)
})

it('should give a point for equal values and zero for none', () => {
  expect(bootstrap({ values: [0.7, 0.7] })).toEqual({ value: 0.7, low: 0.7, high: 0.7 })
  expect(bootstrap({ values: [] })).toEqual({ value: 0, low: 0, high: 0 })
})

it('should draw numbers spread over 0..1', () => {
  const random = seededRandom(1)
  const drawn = Array.from({ length: 1000 }, random)
  expect(Math.min(...drawn)).toBeGreaterThanOrEqual(0)
  expect(Math.max(...drawn)).toBeLessThan(1)
  expect(drawn.reduce((a, b) => a + b) / 1000).toBeCloseTo(0.5, 1)
})

it('should give percentiles by nearest rank', () => {
  const values = [5, 1, 4, 2, 3]
  expect(percentile({ values, share: 0.5 })).toBe(3)
  expect(percentile({ values, share: 0.95 })).toBe(5)
  expect(percentile({ values: [], share: 0.5 })).toBe(0)
})
