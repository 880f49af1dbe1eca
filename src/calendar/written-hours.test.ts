import { expect, it } from 'vitest'
import { readWeekHours } from './week-hours'
import { writtenHours } from './written-hours'

it.each([
  ['lundi au vendredi 9h-12h et 14h-17h30 ; samedi 10h-12h', 'Mo-Fr 09:00-12:00,14:00-17:30; Sa 10:00-12:00'],
  ['Du lundi au vendredi de 9 h à 12 h 30', 'Mo-Fr 09:00-12:30'],
  ['Mardi, jeudi : 14h – 18h', 'Tu,Th 14:00-18:00'],
  ['lun-ven 9:00-17:00', 'Mo-Fr 09:00-17:00'],
  ['mercredi et vendredi de 9h à 12h ; dimanche fermé', 'We,Fr 09:00-12:00; Su off'],
  ['Les lundis 9h-12h', undefined],
  ['sam. 10h-12h', 'Sa 10:00-12:00'],
])('should read « %s »', (text, hours = text) => {
  expect(writtenHours(text)).toBe(hours)
})

it.each(['Mo-Fr 09:00-12:00; Sa 10:00-12:00', 'sur rendez-vous', 'Mo 09:00-12:00 "sur rendez-vous"', ''])(
  'should leave « %s » as it is',
  (text) => {
    expect(writtenHours(text)).toBe(text)
  },
)

it('should write what the calendar reads', () => {
  expect(readWeekHours(writtenHours('du mardi au jeudi 9h-12h, 14h-17h'))).toEqual([
    {
      days: [1, 2, 3],
      spans: [
        { from: '09:00', to: '12:00' },
        { from: '14:00', to: '17:00' },
      ],
    },
  ])
})
