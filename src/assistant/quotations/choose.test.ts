import { expect, it } from 'vitest'
import { readWanted } from '../quotations/wanted'
import type { Candidate } from './candidate'
import { chooseCandidates, withoutFarOnes } from './choose'
import { foundDocument, loanStems } from './found.test-support'
import { gatherCandidates } from './gather'

const wanted = readWanted({ question: 'Combien dure le prêt de matériel ?', stems: loanStems })

/** One candidate of a document, with the score that a fit would give it. */
function scored(document: number, score: number): Candidate {
  const documents = [foundDocument(document, `Le prêt de matériel dure ${document} jours.`)]
  const [candidate] = gatherCandidates({ wanted, documents, weights: { coverage: 1 } })
  if (!candidate) throw new Error('no candidate was gathered')
  return { ...candidate, score }
}

it('should put those of a source together, but none of them before the best three', () => {
  const [first, second, third, fourth, fifth] = [
    scored(1, 9),
    scored(2, 8),
    scored(1, 7),
    scored(2, 6),
    scored(1, 5),
  ]
  const apart = (one: Candidate, at: number) => ({ ...one, start: at * 100, end: at * 100 + 50 })
  const all = [first, second, third, fourth, fifth].map(apart)
  expect(chooseCandidates(all).map(({ score }) => score)).toEqual([9, 7, 8, 6, 5])
})

it('should leave out other sources that lie far behind, and keep what the best source says', () => {
  const [best, own, near, far] = [scored(1, 7), scored(1, 2), scored(2, 5), scored(3, 2)]
  expect(withoutFarOnes([best, own, near, far])).toEqual([best, own, near])
  expect(withoutFarOnes([])).toEqual([])
})
