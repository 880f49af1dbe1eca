import { describe, expect, it } from 'vitest'
import { typeset, typesetAll } from './typeset'

describe('typeset', () => {
  it('should keep a question mark on the line of its word', () => {
    expect(typeset('Une question ?')).toBe('Une question\u00a0?')
  })

  it('should keep guillemets and colons with what they enclose or follow', () => {
    expect(typeset('Ouvrir : « ici »')).toBe('Ouvrir\u00a0: «\u00a0ici\u00a0»')
  })

  it('should leave addresses and hours alone', () => {
    expect(typeset('http://localhost:3000 à 12:30')).toBe('http://localhost:3000 à 12:30')
  })

  it('should leave the pattern of a number alone', () => {
    expect(typeset('{free, number, ::.0} Go')).toBe('{free, number, ::.0} Go')
  })

  it('should set nested catalogues without changing their keys', () => {
    expect(typesetAll({ a: { b: 'Oui !' } })).toEqual({ a: { b: 'Oui\u00a0!' } })
  })
})
