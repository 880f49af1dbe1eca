import { describe, expect, it } from 'vitest'
import { editDistance } from './edit-distance'
import { createLexicon } from './lexicon'
import { matterWords, stemRun, wantedWords } from './matter'
import { createMeanings } from './meanings'
import { sound } from './sound'

describe('wantedWords', () => {
  it.each([
    ['Bonjour, je voudrais un cours de smartphone', ['smartphone']],
    ['apprendre à utiliser une TABLETTE', ['tablette']],
    ['atelier', ['atelier']],
    ['e-mail', ['mail']],
    ['  ', []],
    ['le de la', []],
  ])('should take « %s » for %j', (query, words) => {
    expect(wantedWords(query)).toEqual(words)
  })
})

describe('matterWords and stemRun', () => {
  it('should fold and leave out grammar', () => {
    expect(matterWords('L’École à la maison')).toEqual(['ecole', 'maison'])
  })

  it('should give one run for singular and plural', () => {
    expect(stemRun('démarches administratives')).toBe(stemRun('Démarche administrative'))
  })
})

describe('editDistance', () => {
  it.each([
    ['mail', 'mail', 0],
    ['mail', 'mial', 1],
    ['portabel', 'portable', 1],
    ['tablete', 'tablette', 1],
    ['chat', 'chien', 3],
    ['', 'abc', 3],
  ])('should count %s → %s as %i', (one, other, distance) => {
    expect(editDistance(one, other)).toBe(distance)
    expect(editDistance(other, one)).toBe(distance)
  })
})

describe('sound', () => {
  it.each([
    ['smartfone', 'smartphone'],
    ['telefone', 'telephone'],
    ['ordinatteur', 'ordinateur'],
    ['aplication', 'application'],
    ['kouriel', 'courriel'],
    ['demarche', 'demarches'],
    ['fotos', 'photo'],
  ])('should hear %s as %s', (typed, meant) => {
    expect(sound(typed)).toBe(sound(meant))
  })
})

describe('createLexicon', () => {
  const lexicon = createLexicon(
    'smartphone portable main mail tablette ordinateur demarches preparation banque courriel photos'.split(
      ' ',
    ),
  )

  it.each([
    ['smartfone', 'smartphone'],
    ['portabel', 'portable'],
    ['potable', 'portable'],
    ['tabblete', 'tablette'],
    ['ordinatuer', 'ordinateur'],
    ['rodinateur', 'ordinateur'],
    ['couriel', 'courriel'],
    ['mial', 'mail'],
    ['fotos', 'photos'],
    ['demarshes', 'demarches'],
  ])('should take %s for %s', (typed, meant) => {
    expect(lexicon.knows(typed)).toBe(false)
    expect(lexicon.nearest(typed)).toBe(meant)
  })

  it.each([
    'pain',
    'mais',
    'banane',
    'reparation',
    'licorne',
    'tungstene',
    'xkcdqz',
    'zzzz',
    'pc',
    '2024',
    'abc',
  ])('should leave %s alone', (typed) => {
    expect(lexicon.nearest(typed)).toBeUndefined()
  })

  it('should know a word in another form', () => {
    expect(lexicon.knows('tablettes')).toBe(true)
  })
})

describe('createMeanings', () => {
  const meanings = createMeanings([
    { term: 'smartphone', synonyms: ['portable', 'téléphone portable'] },
    { term: 'courriel', synonyms: ['mail'] },
    { term: 'CAF', expansion: 'Caisse d’allocations familiales' },
  ])
  const formsOf = (...words: string[]) => meanings(words).map(({ typed, forms }) => [typed, forms.length])

  it('should take the longest form that the glossary knows', () => {
    expect(formsOf('telephone', 'portable', 'mail')).toEqual([
      ['telephone portable', 3],
      ['mail', 2],
    ])
  })

  it('should open an acronym and close an expansion', () => {
    expect(meanings(['caf'])[0]?.forms).toContain(stemRun('Caisse d’allocations familiales'))
    expect(meanings(['caisse', 'allocations', 'familiales'])[0]?.forms).toContain(stemRun('CAF'))
  })

  it('should leave a word that it does not know by itself', () => {
    expect(meanings(['tungstene'])).toEqual([{ typed: 'tungstene', forms: [stemRun('tungstène')] }])
  })
})
