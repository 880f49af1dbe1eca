import { expect, it } from 'vitest'
import { writtenDate } from './written-date'

it.each([
  ['11/06/2022', '2022-06-11'],
  ['1.6.2022', '2022-06-01'],
  ['06/2022', '2022-06'],
  ['juin 2022', '2022-06'],
  ['1er août 2022', '2022-08-01'],
  ['11 Février 2022', '2022-02-11'],
  [' 2022 ', '2022'],
  ['2022-06', '2022-06'],
])('should read « %s » as %s', (text, date) => {
  expect(writtenDate(text)).toBe(date)
})

it.each(['hier', '31 brumaire 2022', '11/06', 'juin'])('should give back « %s » as it is', (text) => {
  expect(writtenDate(text)).toBe(text)
})
