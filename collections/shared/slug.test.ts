import { expect, it } from 'vitest'
import { slugFor } from './slug'

it('should fold accents, ligatures and apostrophes', () => {
  expect(slugFor('L’accès à l’œuvre : été 2022 !')).toBe('l-acces-a-l-oeuvre-ete-2022')
})

it('should cut between words', () => {
  const slug = slugFor('mot '.repeat(60))
  expect(slug.length).toBeLessThanOrEqual(80)
  expect(slug.endsWith('mot')).toBe(true)
})

it('should give nothing for a title without letters', () => {
  expect(slugFor('« … »')).toBe('')
})
