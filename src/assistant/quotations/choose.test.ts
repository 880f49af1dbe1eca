import { expect, it } from 'vitest'
import { readWanted } from '../quotations/wanted'
import type { Candidate } from './candidate'
import { withoutFarOnes } from './choose'
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

it('should leave out other sources that lie far behind, and keep what the best source says', () => {
  const [best, own, near, far] = [scored(1, 7), scored(1, 2), scored(2, 5), scored(3, 2)]
  expect(withoutFarOnes([best, own, near, far])).toEqual([best, own, near])
  expect(withoutFarOnes([])).toEqual([])
})
