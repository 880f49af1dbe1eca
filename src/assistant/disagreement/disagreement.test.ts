import { describe, expect, it } from 'vitest'
import { stem } from '@/src/retrieval/analysis/stem'
import { disagreeing } from './disagreement'
import { figuresOf } from './figures'

const stemsOf = (words: string) => new Set(words.split(' ').map(stem))
const stems = stemsOf('conseillers jours')
const counsellors = stem('conseillers')

const read = (text: string, words = stems) =>
  figuresOf({ text, stems: words }).map(({ quantity: { low, high } }) => (low === high ? low : [low, high]))

it.each([
  ['le réseau des 45 conseillers numériques', [45]],
  ['Quarante-cinq conseillers, dont neuf au Département', [45]],
  ['4 000 conseillers en France, 43 conseillers ici', [4000, 43]],
  ['un conseiller par commune, 12 ateliers', []],
  ['entre 10 et 15 jours', [[10, 15]]],
  [
    'de 10 à 15 jours, 10-15 jours',
    [
      [10, 15],
      [10, 15],
    ],
  ],
  [
    'au moins 10 jours, 15 jours au plus',
    [
      [10, Number.POSITIVE_INFINITY],
      [0, 15],
    ],
  ],
  ['environ 40 conseillers', [[36, 44]]],
  ['le 13e conseiller', []],
  ['45 conseillers, dont 12 conseillers à Roanne', [45]],
  ['5 autres conseillers', []],
])('should read what « %s » counts', (text, figures) => {
  const found = read(text)
  expect(found).toEqual(figures)
})

it('should name what a figure counts', () => {
  expect(figuresOf({ text: '45 conseillers', stems })[0]?.counted).toBe(counsellors)
})

const statement = (source: string, date: string, quote: string) => ({ source, date, quote })

it('should find the sources whose figures differ, newest first', () => {
  const old = statement('a', '2022-12-01', 'Le réseau compte 45 conseillers.')
  const other = statement('b', '2024', 'Quatre ateliers par mois.')
  const recent = statement('c', '2023', 'Ce sont 43 conseillers qui ont été recrutés.')
  expect(disagreeing({ statements: [old, other, recent], stems })).toEqual([recent, old])
})

/** Whether two sources are said to give different figures for what a question of these words asks after. */
const areSaidToDiffer = ([first, second]: readonly [string, string], asked: string) =>
  disagreeing({
    statements: [statement('a', '2022', first), statement('b', '2023', second)],
    stems: stemsOf(asked),
  }).length > 0

describe('should say that two sources differ', () => {
  it.each([
    [
      'on the size of a team',
      'conseillers loire',
      'Dans la Loire, on compte 45 conseillers numériques.',
      'Le Département a recruté 43 conseillers numériques.',
    ],
    [
      'on how long something lasts',
      'prêt jours',
      'Le prêt dure 15 jours.',
      'La durée du prêt est de 21 jours.',
    ],
    ['on a limit', 'prêt jours', 'Le prêt ne peut dépasser 15 jours.', 'Le prêt est de 21 jours au maximum.'],
    [
      'on a price, however it is written',
      'adhésion euros',
      'L’adhésion coûte 10 €.',
      'L’adhésion est de 12 euros.',
    ],
    [
      'on a rate',
      'ateliers mois',
      'L’espace tient 4 ateliers par mois.',
      'L’espace propose 6 ateliers par mois.',
    ],
    [
      'on a share',
      'personnes euros',
      'L’illectronisme touche 15 % des personnes.',
      'On estime que 17 % des personnes sont concernées.',
    ],
    [
      'on a figure outside a range',
      'rendez-vous minutes',
      'Un rendez-vous dure 30 à 45 minutes.',
      'Le rendez-vous dure 60 minutes.',
    ],
    [
      'on a length, in hours and minutes',
      'atelier heures',
      'L’atelier dure 1 h 30.',
      'L’atelier dure 2 heures.',
    ],
    [
      'on a place that both name',
      'tablettes roanne',
      'À Roanne, 12 tablettes sont prêtées.',
      'L’espace de Roanne prête 8 tablettes.',
    ],
  ])('%s', (_, asked, first, second) => {
    expect(areSaidToDiffer([first, second], asked)).toBe(true)
  })
})

describe('should stay silent about two sources', () => {
  it.each([
    [
      'that agree',
      'conseillers',
      'Le réseau compte 45 conseillers.',
      'Avec ses 45 conseillers, dont 5 conseillers à Roanne.',
    ],
    [
      'that count other things',
      'conseillers jours',
      'Le réseau compte 45 conseillers.',
      'Le prêt dure 15 jours.',
    ],
    [
      'that count what was not asked',
      'conseillers',
      'Le réseau compte 45 lieux.',
      'Le réseau compte 43 lieux.',
    ],
    ['of two owners', 'tablettes', 'La médiathèque prête 12 tablettes.', 'Le foyer prête 5 tablettes.'],
    ['of two purposes', 'jours', 'Prévoir 2 jours de formation.', 'Le prêt dure 15 jours.'],
    [
      'of two lengths of other things',
      'temps dure heures',
      'Un atelier dure 2 heures.',
      'La permanence dure 3 heures.',
    ],
    [
      'of two years',
      'conseillers',
      'En 2021, le réseau comptait 20 conseillers.',
      'En 2023, le réseau comptait 45 conseillers.',
    ],
    [
      'of two places',
      'conseillers',
      'À Roanne, 12 conseillers accueillent le public.',
      'À Saint-Étienne, 30 conseillers accueillent le public.',
    ],
    [
      'of two places that begin the sentence',
      'conseillers',
      'Roanne compte 12 conseillers.',
      'Feurs compte 3 conseillers.',
    ],
    [
      'of a place and of a country',
      'conseillers',
      'On compte 4 000 conseillers en France.',
      'On compte 45 conseillers dans la Loire.',
    ],
    [
      'of a place that nobody asked about',
      'conseillers',
      'Le réseau compte 45 conseillers.',
      'À Roanne, 12 conseillers accueillent le public.',
    ],
    [
      'of which one gives a range',
      'rendez-vous minutes',
      'Un rendez-vous dure 30 à 45 minutes.',
      'Le rendez-vous dure 40 minutes.',
    ],
    [
      'of which one gives a limit',
      'séance personnes',
      'La séance accueille 8 personnes au plus.',
      'La séance réunit 6 personnes.',
    ],
    [
      'of which one rounds',
      'conseillers',
      'Le réseau compte environ 45 conseillers.',
      'Le réseau compte 43 conseillers.',
    ],
    [
      'of a share and a count',
      'personnes',
      'L’illectronisme touche 15 % des personnes.',
      'L’espace reçoit 270 personnes.',
    ],
    [
      'of a share in words',
      'personnes',
      'Près de 3 personnes sur 10 renoncent.',
      'Le réseau suit 270 personnes.',
    ],
    [
      'of a total and a rate',
      'ateliers mois',
      'L’espace a tenu 40 ateliers.',
      'L’espace tient 4 ateliers par mois.',
    ],
    ['of a length and a notice', 'prêt jours', 'Le prêt dure 15 jours.', 'Réserver le prêt 8 jours avant.'],
    [
      'of a length and a frequency',
      'jours',
      'Le prêt dure 15 jours.',
      'Changez le mot de passe tous les 90 jours.',
    ],
    [
      'of a length and an hour',
      'atelier heures',
      'L’atelier dure 2 heures.',
      'L’atelier commence à 14 heures.',
    ],
    [
      'of a length and opening hours',
      'permanence heures',
      'La permanence est ouverte de 9 heures à 12 heures.',
      'La permanence dure 2 heures.',
    ],
    ['of two ages', 'personnes ans', 'Réservé aux plus de 60 ans.', 'La moyenne est de 75 ans.'],
    [
      'of two kinds of one noun',
      'conseillers numériques',
      'Le réseau compte 45 conseillers numériques.',
      'Le réseau compte 12 conseillers sociaux.',
    ],
    [
      'of a whole and more of the same',
      'conseillers',
      'Le réseau compte 45 conseillers.',
      'Le réseau attend 5 nouveaux conseillers.',
    ],
  ])('%s', (_, asked, first, second) => {
    expect(areSaidToDiffer([first, second], asked)).toBe(false)
  })
})

it('should not set a source against itself', () => {
  const statements = [
    statement('a', '2022', 'On compte 9 conseillers au Département.'),
    statement('a', '2022', 'On compte 6 conseillers à Saint-Étienne.'),
  ]
  expect(disagreeing({ statements, stems })).toEqual([])
})
