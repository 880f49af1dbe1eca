import { expect, it } from 'vitest'
import { fold } from './fold'

it.each([
  ['L’ŒUVRE', "l'oeuvre"],
  ['Ex æquo', 'ex aequo'],
  ['Hébergé à Noël', 'heberge a noel'],
  ['e\u0301cole', 'ecole'],
  ['ÇA', 'ca'],
])('should fold %s', (text, folded) => {
  expect(fold(text)).toBe(folded)
})
