import { describe, expect, it } from 'vitest'
import { analyse, matterOf } from './analyse'

const matter = (question: string) => matterOf(analyse(question)).map((term) => term.word)

describe('analyse', () => {
  it('should leave out words of courtesy', () => {
    const words = analyse('Bonjour, où est le Pass numérique ? Merci d’avance').map((term) => term.word)
    expect(words).toEqual(['ou', 'est', 'le', 'pass', 'numerique'])
  })

  it('should give little weight to words of grammar and asking', () => {
    expect(matter('Comment obtenir le Pass numérique ?')).toEqual(['obtenir', 'pass', 'numerique'])
    expect(analyse('Comment obtenir')[0]).toEqual({
      word: 'comment',
      stem: 'comment',
      weight: 0.3,
      origin: 'weak',
    })
  })

  it('should count every word of a question made of such words only', () => {
    expect(matter('C’est quoi ?')).toEqual(['est', 'quoi'])
    expect(matter('Bonjour !')).toEqual(['bonjour'])
  })

  it('should give each word its stem', () => {
    expect(analyse('médiateurs')).toEqual([
      { word: 'mediateurs', stem: 'mediateur', weight: 1, origin: 'matter' },
    ])
  })

  it('should give an accented word and its plain form the same stem', () => {
    expect(analyse('salarié')[0]?.stem).toBe(analyse('salarie')[0]?.stem)
  })

  it('should keep numbers unstemmed', () => {
    expect(analyse('prêts en 2022').at(-1)).toMatchObject({ word: '2022', stem: '2022' })
  })

  it('should give nothing for marks alone', () => {
    expect(analyse('?!')).toEqual([])
  })
})
