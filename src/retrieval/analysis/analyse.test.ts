import { describe, expect, it } from 'vitest'
import { analyse } from './analyse'

const words = (question: string) => analyse(question).map((term) => term.word)

describe('analyse', () => {
  it('should leave out words of grammar, asking and courtesy', () => {
    expect(words('Bonjour, comment obtenir le Pass numérique ? Merci d’avance')).toEqual([
      'obtenir',
      'pass',
      'numerique',
    ])
  })

  it('should keep a question made of such words only', () => {
    expect(words('C’est quoi ?')).toEqual(['est', 'quoi'])
  })

  it('should give each word its stem', () => {
    expect(analyse('médiateurs')).toEqual([{ word: 'mediateurs', stem: 'mediateur', weight: 1 }])
  })

  it('should give an accented word and its plain form the same stem', () => {
    expect(analyse('salarié')[0]?.stem).toBe(analyse('salarie')[0]?.stem)
  })

  it('should keep numbers unstemmed', () => {
    expect(analyse('prêts en 2022').at(-1)).toEqual({ word: '2022', stem: '2022', weight: 1 })
  })
})
