import { describe, expect, it } from 'vitest'
import { createCatalogue } from './catalogue'
import { publicWords } from './words/public-words'

type Sheet = { name: string; more?: string[] }
const sheets: Sheet[] = [
  { name: 'Mon smartphone, premiers pas', more: ['Régler la taille des lettres', 'Débutant'] },
  { name: 'Ma première adresse de courriel', more: ['Écrire, recevoir', 'Téléphone', 'Débutant'] },
  { name: 'Ranger une boîte mail qui déborde', more: ['Trier par taille', 'Intermédiaire'] },
  { name: 'Mes démarches en ligne sans stress', more: ['FranceConnect, attestation'] },
  { name: 'La tablette à la maison', more: ['Photos, appels vidéo'] },
  { name: 'Déjouer les arnaques en ligne', more: ['Faux SMS, faux conseiller'] },
  { name: 'Prendre en main du matériel', more: ['Venir avec son ordinateur'] },
]
const search = createCatalogue({
  offers: sheets,
  wordsOf: ({ name, more = [] }) => ({ name: [name], more }),
  glossary: [...publicWords, { term: 'hameçonnage', synonyms: ['arnaques'] }],
})
const titles = (query: string) => search(query).offers.map(({ name }) => name)
const smartphone = 'Mon smartphone, premiers pas'
const mails = ['Ma première adresse de courriel', 'Ranger une boîte mail qui déborde']

describe('createCatalogue', () => {
  it('should give everything for no words', () => {
    expect(titles(' ')).toHaveLength(sheets.length)
  })

  it.each(['smartphone', 'SMARTPHONES', 'smartfone', 'portable', 'portabel', 'téléphone portable', 'iPhone'])(
    'should find the smartphone by « %s »',
    (query) => {
      expect(titles(query)[0]).toBe(smartphone)
    },
  )

  it.each(['mail', 'mails', 'courriel', 'couriel', 'e-mail', 'email', 'messagerie', 'mél'])(
    'should find both mail workshops by « %s »',
    (query) => {
      expect(titles(query).sort()).toEqual(mails)
    },
  )

  it.each([
    ['demarche', 'Mes démarches en ligne sans stress'],
    ['DÉMARCHES', 'Mes démarches en ligne sans stress'],
    ['papiers', 'Mes démarches en ligne sans stress'],
    ['tablete', 'La tablette à la maison'],
    ['ipad', 'La tablette à la maison'],
    ['phishing', 'Déjouer les arnaques en ligne'],
    ['informatique', 'Prendre en main du matériel'],
  ])('should find by « %s » « %s »', (query, title) => {
    expect(titles(query)).toContain(title)
  })

  it.each([
    'zzzz',
    'tungstène',
    'pain',
    'plomberie',
    'licorne',
    'qsdfghjkl',
    '12345',
    'le',
    '!!!',
    'aaaaaaaa',
  ])('should find nothing by « %s »', (query) => {
    expect(search(query)).toMatchObject({ offers: [], near: [] })
  })

  it('should want every word', () => {
    expect(titles('mail débutant')).toEqual(['Ma première adresse de courriel'])
  })

  it('should put those that are named so before those that mention it', () => {
    expect(titles('taille')).toHaveLength(2)
    expect(titles('téléphone')[0]).toBe(smartphone)
  })

  it('should keep what answers a part apart from what answers', () => {
    const { offers, near } = search('smartphone tungstène')
    expect(offers).toEqual([])
    expect(near.map(({ name }) => name)).toEqual([smartphone])
  })

  it('should tell which word it put right', () => {
    expect(search('smartfone').corrections).toEqual([{ typed: 'smartfone', meant: 'smartphone' }])
    expect(search('smartphone').corrections).toEqual([])
  })

  it('should take words as they are typed when asked to', () => {
    expect(search('portabel', { exact: true })).toMatchObject({ offers: [], corrections: [] })
  })

  it('should join no words across fields', () => {
    const two = createCatalogue({
      offers: [{}],
      wordsOf: () => ({ name: ['mot', 'passe'], more: [] }),
      glossary: [{ term: 'mot passe', synonyms: ['secret'] }],
    })
    expect(two('secret').offers).toEqual([])
  })

  it('should find nothing in an empty catalogue', () => {
    const none = createCatalogue({
      offers: [],
      wordsOf: () => ({ name: [], more: [] }),
      glossary: publicWords,
    })
    expect(none('portable').offers).toEqual([])
  })
})
