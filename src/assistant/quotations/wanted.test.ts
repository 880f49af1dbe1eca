import { expect, it } from 'vitest'
import { stem } from '@/src/retrieval/analysis/stem'
import { isSaid, readWanted } from './wanted'

const read = (question: string) =>
  readWanted({
    question,
    stems: ['pret', 'materiel', 'loire', 'jours'].map((word, at) => ({ stem: stem(word), idf: at + 1 })),
  })

it('should know what a question names, counts and asks for', () => {
  expect(read('Combien de jours de prêt dans la Loire en 2022 ?')).toMatchObject({
    specifics: [stem('loire')],
    figures: ['2022'],
    counted: stem('jours'),
    kinds: ['number'],
    total: 10,
  })
  expect(read('Quel est le budget du prêt ?').focus).toBe(stem('budget'))
  expect(read('qui est la présidente du département').focus).toBe(stem('presidente'))
})

it('should keep its two rarest words and its neighbours', () => {
  const { rare, pairs } = read('Le prêt de matériel dure combien de jours ?')
  expect(rare.map(({ idf }) => idf)).toEqual([4, 3])
  expect(pairs).toEqual([
    ['pret', 'materiel'],
    ['materiel', stem('jours')],
  ])
})

it('should see no names in a question that is shouted', () => {
  expect(read('COMBIEN DE JOURS DANS LA LOIRE').specifics).toEqual([])
})

it('should take for said what is said in other words, if all of them are there', () => {
  const one = { stem: 'caf', idf: 3, otherwise: [['caiss', 'famil'], ['cnaf']] }
  const isSaidBy = (...stems: string[]) => isSaid({ one, inside: new Set(stems) })
  expect(isSaidBy('caf')).toBe(true)
  expect(isSaidBy('famil', 'caiss', 'autre')).toBe(true)
  expect(isSaidBy('cnaf')).toBe(true)
  expect(isSaidBy('caiss')).toBe(false)
})
