import { expect, it } from 'vitest'
import { pairPassages } from './pair-passages'

const passage = (text: string) => ({ text, headings: [] })
const one = passage('Apportez une pièce d’identité et votre téléphone portable chargé.')
const two = passage('La salle ouvre à neuf heures, fermez la porte en partant le soir.')

it('should set what is nearly the same side by side, in the order of the first', () => {
  const changed = passage('Apportez une pièce d’identité et votre téléphone fixe.')
  const { pairs, alone } = pairPassages({ mine: [two, changed], theirs: [one, two] })
  expect(pairs).toMatchObject([
    { mine: two, theirs: two, share: 1 },
    { mine: changed, theirs: one },
  ])
  expect(pairs[1]?.share).toBeLessThan(1)
  expect(alone).toEqual({ mine: 0, theirs: 0 })
})

it('should count what stands in one of them only', () => {
  expect(pairPassages({ mine: [one, two], theirs: [two] })).toMatchObject({ alone: { mine: 1, theirs: 0 } })
  expect(pairPassages({ mine: [], theirs: [two] })).toEqual({ pairs: [], alone: { mine: 0, theirs: 1 } })
})
