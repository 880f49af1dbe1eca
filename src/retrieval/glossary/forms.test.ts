import { expect, it } from 'vitest'
import { stem } from '../analysis/stem'
import { fieldFormsWith } from './field-glossary'
import { createForms } from './forms'

const forms = createForms([
  { term: 'mot de passe', synonyms: ['mdp', 'code secret'] },
  { term: 'PASS', expansion: 'Permanence d’accès aux soins de santé' },
  { term: 'EPN', expansion: 'Espace public numérique' },
])
const of = (question: string, words: string) => forms({ question, stems: words.split(' ').map(stem) })

it('should give the other forms of a term, whole', () => {
  expect(of('mdp', 'mdp')).toEqual([['mot', 'pass'], ['code', 'secret'].map(stem)])
  expect(of('mot de passe', 'mot passe')).toEqual([['mdp'], ['code', 'secret'].map(stem)])
  expect(of('epn', 'epn')).toEqual([['espace', 'public', 'numerique'].map(stem)])
  expect(of('mot', 'mot')).toEqual([])
})

it('should take an acronym that is also a word only where it stands in capitals', () => {
  expect(of('le pass', 'pass')).toEqual([])
  expect(of('la PASS de Roanne', 'pass')).toHaveLength(1)
})

it('should know the field’s words beside a network’s own', () => {
  const own = fieldFormsWith([{ term: 'bidule', synonyms: ['machin'] }])
  expect(own({ question: '', stems: [stem('bidule')] })).toEqual([[stem('machin')]])
  expect(own({ question: '', stems: [stem('phishing')] }).length).toBeGreaterThan(0)
})
