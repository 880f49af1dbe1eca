import { expect, it } from 'vitest'
import { stem } from '@/src/retrieval/analysis/stem'
import { disagreeing } from './disagreement'
import { figuresOf } from './figures'

const stems = new Set(['conseillers', 'jours'].map(stem))
const counsellors = stem('conseillers')

it.each([
  ['le réseau des 45 conseillers numériques', ['45']],
  ['Quarante-cinq conseillers, dont neuf au Département', ['45']],
  ['4 000 conseillers en France, 43 conseillers ici', ['4000', '43']],
  ['un conseiller par commune, 12 ateliers', undefined],
])('should read what « %s » counts', (text, figures) => {
  const found = figuresOf({ text, stems }).get(counsellors)
  expect(found && [...found]).toEqual(figures)
})

const statement = (source: string, date: string, quote: string) => ({ source, date, quote })

it('should find the sources whose figures differ, newest first', () => {
  const old = statement('a', '2022-12-01', 'Le réseau compte 45 conseillers.')
  const other = statement('b', '2024', 'Quatre ateliers par mois.')
  const recent = statement('c', '2023', 'Ce sont 43 conseillers qui ont été recrutés.')
  expect(disagreeing({ statements: [old, other, recent], stems })).toEqual([recent, old])
})

it.each([
  ['agree', 'Le réseau compte 45 conseillers.', 'Avec ses 45 conseillers, dont 5 conseillers à Roanne.'],
  ['count other things', 'Le réseau compte 45 conseillers.', 'Le prêt dure 15 jours.'],
  ['count what was not asked', 'Le réseau compte 45 lieux.', 'Le réseau compte 43 lieux.'],
])('should stay silent when two sources %s', (_, first, second) => {
  const statements = [statement('a', '2022', first), statement('b', '2023', second)]
  expect(disagreeing({ statements, stems })).toEqual([])
})

it('should not set a source against itself', () => {
  const statements = [
    statement('a', '2022', 'On compte 9 conseillers au Département.'),
    statement('a', '2022', 'On compte 6 conseillers à Saint-Étienne.'),
  ]
  expect(disagreeing({ statements, stems })).toEqual([])
})
