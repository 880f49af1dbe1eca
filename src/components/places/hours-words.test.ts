import { describe, expect, it } from 'vitest'
import { hoursWords } from './hours-words'

const plain = (text: string) => hoursWords(text, 'fr')?.map((line) => line.replaceAll('\u00a0', ' '))

describe('hoursWords', () => {
  it.each([
    ['Tu-Fr 10:00-12:00,14:00-18:00', ['Du mardi au vendredi : 10 h à 12 h et 14 h à 18 h']],
    ['Mo,We,Fr 09:00-12:30', ['Lundi, mercredi et vendredi : 9 h à 12 h 30']],
    ['We 14:00-18:00; Fr 09:00-12:00', ['Mercredi : 14 h à 18 h', 'Vendredi : 9 h à 12 h']],
    ['Mo,Tu 08:05-12:00', ['Lundi et mardi : 8 h 05 à 12 h']],
    ['sur rendez-vous', undefined],
  ])('should say « %s »', (text, said) => {
    expect(plain(text)).toEqual(said)
  })
})
