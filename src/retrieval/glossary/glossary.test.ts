import { describe, expect, it } from 'vitest'
import { analyse } from '../analysis/analyse'
import { stem } from '../analysis/stem'
import { createGlossary } from './glossary'

const glossary = createGlossary([
  { term: 'CAF', expansion: 'Caisse d’allocations familiales' },
  { term: 'PER', expansion: 'Plan d’épargne retraite' },
  { term: 'CE', expansion: 'Conformité européenne' },
  { term: 'PAS', expansion: 'Prêt d’accession sociale' },
  { term: 'Pass', expansion: 'Plafond annuel de la sécurité sociale' },
  { term: 'hameçonnage', synonyms: ['phishing', 'courriel piégé'] },
])

const added = (question: string) => glossary({ question, terms: analyse(question) }).map(({ word }) => word)

describe('createGlossary', () => {
  it('should open an acronym, however it is typed', () => {
    expect(added('le site de la caf')).toEqual(['caisse', 'allocations', 'familiales'])
    expect(added('la C.A.F.')).toEqual(['caisse', 'allocations', 'familiales'])
  })

  it('should shorten an expansion, also in the plural', () => {
    expect(added('Que fait la caisse des allocations familiales ?')).toEqual(['caf'])
    expect(added('les caisses d’allocation familiale')).toEqual(['caf'])
  })

  it('should give an expansion little weight, less for each of more words', () => {
    const weights = glossary({ question: 'caf', terms: analyse('caf') }).map(({ weight }) => weight)
    expect(Math.max(...weights)).toBeLessThan(0.5)
  })

  it('should not take a word for an acronym because they share a stem', () => {
    expect(added('le père passera')).toEqual([])
  })

  it('should take a common word for an acronym only in capitals', () => {
    expect(added('le pass numérique')).toEqual([])
    expect(added('le PASS de 2026')).toEqual(['plafond', 'annuel', 'securite', 'sociale'])
    expect(added('ce n’est pas clair')).toEqual([])
    expect(added('le marquage CE')).toEqual(['conformite', 'europeenne'])
    expect(added('ET CE PASS ?')).toEqual([])
  })

  it('should add other words for the same, both ways', () => {
    expect(added('un phishing')).toEqual(['hameconnage', 'courriel', 'piege'])
    expect(added('des courriels piégés')).toEqual(['hameconnage', 'phishing'])
  })

  it('should not add what stands in the question', () => {
    expect(added('hameçonnage ou phishing ?')).toEqual(['courriel', 'piege'])
  })

  it('should say what each word that it adds stands for, and with which others', () => {
    const [first] = glossary({ question: 'la caf', terms: analyse('la caf') })
    expect(first?.meaning).toEqual({
      of: ['caf'],
      by: ['caisse', 'allocations', 'familiales'].map(stem),
    })
  })

  it('should mark what it adds', () => {
    const origins = glossary({ question: 'caf', terms: analyse('caf') }).map(({ origin }) => origin)
    expect(new Set(origins)).toEqual(new Set(['glossary']))
  })
})
