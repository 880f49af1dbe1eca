import { expect, it } from 'vitest'
import { personalKindsIn } from './personal-kinds'

it('should name each kind once, in the order it is met', () => {
  expect(personalKindsIn('tél 06 12 34 56 78 ou 07 12 34 56 78, mail a@b.fr')).toEqual(['phone', 'email'])
  expect(personalKindsIn('Comment refaire sa carte ?')).toEqual([])
})
