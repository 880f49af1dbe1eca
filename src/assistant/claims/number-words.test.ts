import { describe, expect, it } from 'vitest'
import { valueOfFigures, valueOfWords } from './number-words'

describe('valueOfWords', () => {
  it.each([
    ['douze', 12],
    ['vingt et un', 21],
    ['soixante dix', 70],
    ['soixante et onze', 71],
    ['quatre vingts', 80],
    ['quatre vingt dix sept', 97],
    ['cent', 100],
    ['deux cents', 200],
    ['deux cent cinq', 205],
    ['mille', 1000],
    ['trois mille quatre cents', 3400],
    ['mille neuf cent quatre vingt quatre', 1984],
    ['deux millions', 2_000_000],
  ])('should read « %s »', (words, value) => {
    expect(valueOfWords(words.split(' '))).toBe(value)
  })

  it('should not add up numbers that stand side by side', () => {
    expect(valueOfWords(['deux', 'trois'])).toBeUndefined()
    expect(valueOfWords(['dix', 'vingt'])).toBeUndefined()
  })

  it('should not read other words', () => expect(valueOfWords(['chat'])).toBeUndefined())
})

describe('valueOfFigures', () => {
  it.each([
    ['1 250', '1250'],
    ['1.250', '1250'],
    ['14,2', '14.2'],
    ['007', '007'],
    ['-5', '-5'],
    ['12\u202f000,50', '12000.5'],
  ])('should read « %s »', (figures, value) => {
    expect(valueOfFigures(figures)).toBe(value)
  })
})
