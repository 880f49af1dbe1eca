import { describe, expect, it } from 'vitest'
import { tokens } from './tokens'

describe('tokens', () => {
  it('should fold case, accents and ligatures', () => {
    expect(tokens('ŒUVRE Évaluée à Nîmes')).toEqual(['oeuvre', 'evaluee', 'a', 'nimes'])
  })

  it('should drop elided articles, whichever apostrophe is typed', () => {
    expect(tokens("l’aide d'urgence qu’il n'a")).toEqual(['aide', 'urgence', 'il', 'a'])
    expect(tokens('jusqu’au prêt d’argent')).toEqual(['au', 'pret', 'argent'])
  })

  it('should keep words that only look elided', () => {
    expect(tokens("aujourd'hui, prud'homme")).toEqual(['aujourdhui', 'prud', 'homme'])
  })

  it('should open compounds', () => {
    expect(tokens('auto-entrepreneur, tombe-t-il')).toEqual(['auto', 'entrepreneur', 'tombe', 't', 'il'])
  })

  it('should keep numbers whole', () => {
    expect(tokens('1 500 euros, 14,2 % en 2022, le 06 12 34')).toEqual([
      ...['1500', 'euros', '14,2', 'en', '2022', 'le', '06', '12', '34'],
    ])
    expect(tokens('12 345 678 habitants')).toEqual(['12345678', 'habitants'])
  })

  it('should keep a postcode whole, and join groups set apart by any space', () => {
    expect(tokens('42300 Roanne, 12345, 1\u00a0250\u202f000')).toEqual([
      '42300',
      'roanne',
      '12345',
      '1250000',
    ])
  })

  it('should read an ordinal as its number', () => {
    expect(tokens('13e mois, 13ème mois, 1er mai')).toEqual(['13', 'mois', '13', 'mois', '1', 'mai'])
  })

  it('should join initials', () => {
    expect(tokens('un C.D.D. de la C.A.F')).toEqual(['un', 'cdd', 'de', 'la', 'caf'])
  })

  it('should give nothing for marks alone', () => {
    expect(tokens(' … ?! — ')).toEqual([])
  })
})
