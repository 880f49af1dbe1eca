import { expect, it } from 'vitest'
import { holdsAnswer } from './holds-answer'

it.each([
  ['Le prêt dure 14 jours.', ['14 jours'], true],
  ['L’État  a\nversé', ["l'etat a verse"], true],
  ['100 000 salariés', ['100 000'], true],
  ['Le prêt dure.', ['14 jours', 'dure'], true],
  ['Le prêt dure 14 heures.', ['14 jours'], false],
])('should tell whether « %s » holds one of %j', (quote, answers, holds) => {
  expect(holdsAnswer({ quote, answers })).toBe(holds)
})
