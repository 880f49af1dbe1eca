import { expect, it } from 'vitest'
import { sayHours } from './opening-hours'

it.each([
  [
    'Tu-Fr 10:00-12:00,14:00-18:00; Sa 10:00-17:00',
    'du mardi au vendredi de 10 h à 12 h et de 14 h à 18 h ; samedi de 10 h à 17 h',
  ],
  ['Tu,Th 09:00-12:00', 'mardi, jeudi de 9 h à 12 h'],
  ['Mo-Tu,Th-Sa 9:00-12:00; We off', 'lundi, mardi, du jeudi au samedi de 9 h à 12 h'],
  ['Mo 09:00-12:00; Tu 09:00-12:00', 'lundi, mardi de 9 h à 12 h'],
  ['Mo 13:30-17:00; PH off', 'lundi de 13 h 30 à 17 h ; jours fériés : fermé'],
])('should say %s in French', (hours, said) => {
  expect(sayHours(hours)).toBe(said)
})

it.each(['', 'sur rendez-vous', 'Mo-Fr sunrise-sunset', 'week 1-53/2 Fr 09:00-12:00'])(
  'should give back « %s » as it was written',
  (hours) => {
    expect(sayHours(hours)).toBe(hours)
  },
)
