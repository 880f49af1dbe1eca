import { expect, it } from 'vitest'
import { measure, ndcg, recall, reciprocalRank } from './measures'

const gains = new Map([
  ['a', 2],
  ['b', 1],
  ['c', 1],
])

it('should give trec_eval’s nDCG for graded judgments', () => {
  // DCG = 1/log2(2) + 2/log2(4) = 2; ideal = 2/log2(2) + 1/log2(3) + 1/log2(4) = 3.13093.
  expect(ndcg({ ranking: ['b', 'x', 'a'], gains, depth: 10 })).toBeCloseTo(2 / 3.13093, 5)
  expect(ndcg({ ranking: ['a', 'b', 'c'], gains, depth: 10 })).toBeCloseTo(1, 12)
})

it('should cut both the ranking and the ideal at the depth', () => {
  expect(ndcg({ ranking: ['b', 'a'], gains, depth: 1 })).toBeCloseTo(0.5, 12)
  expect(ndcg({ ranking: ['x', 'a'], gains, depth: 1 })).toBe(0)
})

it('should give 0 where nothing is right or nothing is found', () => {
  expect(ndcg({ ranking: ['a'], gains: new Map(), depth: 10 })).toBe(0)
  expect(recall({ ranking: ['a'], gains: new Map(), depth: 10 })).toBe(0)
  expect(Object.values(measure({ ranking: [], gains }))).toEqual([0, 0, 0, 0, 0])
})

it('should count the share of right documents found', () => {
  expect(recall({ ranking: ['x', 'b', 'y', 'c'], gains, depth: 3 })).toBeCloseTo(1 / 3, 12)
  expect(recall({ ranking: ['x', 'b', 'y', 'c'], gains, depth: 4 })).toBeCloseTo(2 / 3, 12)
})

it('should give one over the first right rank, and nothing beyond the depth', () => {
  expect(reciprocalRank({ ranking: ['x', 'y', 'c', 'a'], gains, depth: 10 })).toBeCloseTo(1 / 3, 12)
  expect(reciprocalRank({ ranking: ['x', 'y', 'c'], gains, depth: 2 })).toBe(0)
})

it('should give all measures of a question', () => {
  const far = [...Array.from({ length: 10 }, (_, i) => `x${i}`), 'a']
  expect(measure({ ranking: far, gains })).toEqual({
    'ndcg@10': 0,
    'recall@10': 0,
    'recall@60': 1 / 3,
    'mrr@10': 0,
    'hit@1': 0,
  })
  expect(measure({ ranking: ['c'], gains })['hit@1']).toBe(1)
})
