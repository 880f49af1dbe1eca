import { describe, expect, it } from 'vitest'
import { isAlike, questionKey } from './likeness'

const alike = (a: string, b: string) => isAlike(questionKey(a), questionKey(b))

describe('questionKey', () => {
  it('should be the same whatever the order, the accents, the grammar and the courtesy', () => {
    expect(questionKey('Bonjour, comment renouveler le Pass numérique ?')).toBe(
      questionKey('pass numerique : comment le renouveler svp'),
    )
  })

  it('should not hold the marks that masking left', () => {
    expect(questionKey('Le dossier de [nom 1] est bloqué')).toBe(questionKey('Le dossier est bloqué'))
  })

  it('should be empty where nothing is asked', () => {
    expect(questionKey('?')).toBe('')
  })
})

describe('isAlike', () => {
  it('should group misspellings', () => {
    expect(alike('Imprimer une attestation de paiement', 'imprimer une atestation de paiment')).toBe(true)
    expect(alike('Imprimer une attestation', 'imrpimer une attestation')).toBe(true)
  })

  it('should keep questions apart that differ by a word of the matter', () => {
    expect(alike('Imprimer une attestation', 'Imprimer une convocation')).toBe(false)
    expect(alike('Le pass numérique à Roanne', 'Le pass numérique à Firminy')).toBe(false)
  })

  it('should keep numbers apart', () => {
    expect(
      alike('Le budget voté pour l’atelier cuisine en 2025', 'Le budget voté pour l’atelier cuisine en 2026'),
    ).toBe(false)
  })
})
