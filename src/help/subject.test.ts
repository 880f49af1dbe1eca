import { describe, expect, it } from 'vitest'
import { officialPlaces } from '@/src/vocabulary/official-places'
import { officialPlacesFor, subjectOf } from './subject'

describe('subjectOf', () => {
  it('should read the topic from the words that people use', () => {
    expect(subjectOf('Elle a reçu un mail d’hameçonnage de sa banque').topics).toEqual(
      expect.arrayContaining(['securite', 'courriel', 'banque-achats']),
    )
    expect(subjectOf('comment declarer ses impots').topics).toContain('demarches')
    expect(subjectOf('J’ai oublié mes mots de passe').topics).toEqual(['securite'])
  })

  it('should find words whole: no topic hides in another word', () => {
    expect(subjectOf('Le cvl de Roanne').topics).toEqual([])
    expect(subjectOf('Quelle est la température de fusion du tungstène ?').topics).toEqual([])
  })

  it('should not look for words that everybody has', () => {
    expect(subjectOf('Un atelier numérique en ligne pour une personne').stems).toEqual([])
  })
})

describe('officialPlacesFor', () => {
  it('should name who answers about a theme, and nobody about none', () => {
    expect(officialPlacesFor(subjectOf('On m’a piraté ma boîte mail')).map(({ name }) => name)[0]).toMatch(
      /^17Cyber/,
    )
    expect(officialPlacesFor(subjectOf('Refaire un passeport')).map(({ address }) => address)).toContain(
      'https://www.service-public.fr',
    )
    expect(officialPlacesFor(subjectOf('La fête de la musique'))).toEqual([])
  })

  it('should lead over https only', () => {
    for (const { address } of officialPlaces)
      expect(address).toMatch(/^https:\/\/[\w.-]+\.(gouv\.fr|fr|org)$/)
  })
})
