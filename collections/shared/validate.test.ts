import { expect, it } from 'vitest'
import { isPartialDate, isWebAddress } from './validate'

it.each(['2022', '2022-06', '2022-06-11', '2024-02-29'])('should accept the date %s', (text) => {
  expect(isPartialDate(text)).toBe(true)
})

it.each(['', '22', '2022-13', '2023-02-29', '2022-6', '11/06/2022', '2022-06-11T00:00'])(
  'should refuse « %s » as a date',
  (text) => {
    expect(isPartialDate(text)).toBe(false)
  },
)

it('should accept web addresses only', () => {
  expect(isWebAddress('https://exemple.fr/page')).toBe(true)
  expect(isWebAddress('javascript:alert(1)')).toBe(false)
  expect(isWebAddress('/ressources')).toBe(false)
})
