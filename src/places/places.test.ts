import { describe, expect, it } from 'vitest'
import type { RawRow } from './cells'
import { writeCsv } from './csv'
import { rowOf, saysTheSame } from './fields-of'
import { readRow } from './read-row'
import { readRows } from './read-rows'
import { standardFields } from './standard'
import { writeRow } from './write-row'

const whole: RawRow = {
  id: 'coop-12',
  pivot: '43493312300029',
  nom: 'Médiathèque, « La Page »',
  commune: 'Feurs',
  code_postal: '42110',
  code_insee: '42094',
  adresse: '1 rue de l’Exemple',
  complement_adresse: 'Au fond de la cour',
  latitude: 45.7412,
  longitude: 4.2257,
  typologie: 'BIB|ASSO',
  telephone: '+33477000000',
  courriels: 'un@exemple.invalid|deux@exemple.invalid',
  site_web: 'https://exemple.invalid/',
  horaires: 'Mo-Fr 09:00-12:00; Sa 10:00-12:00',
  presentation_resume: 'On y imprime, "gratuitement".',
  presentation_detail: 'Deux lignes.\nEt une autre.',
  source: 'Exemple',
  itinerance: 'Itinérant',
  structure_parente: 'Ville de Feurs',
  date_maj: '2026-03-18',
  services: 'Aide aux démarches administratives|Utilisation sécurisée du numérique',
  publics_specifiquement_adresses: 'Seniors|Familles et/ou enfants',
  prise_en_charge_specifique: 'Illettrisme',
  frais_a_charge: 'Gratuit sous condition',
  dispositif_programmes_nationaux: 'France Services',
  formations_labels: 'Étapes numériques (Bretagne)',
  autres_formations_labels: 'Label du pays',
  modalites_acces: "Se présenter|Ce lieu n'accueille pas de public",
  modalites_accompagnement: 'En autonomie|À distance',
  fiche_acces_libre: 'https://acceslibre.exemple.invalid/1',
  prise_rdv: 'https://rdv.exemple.invalid/1',
}
const read = (raw: RawRow) => readRow({ raw, row: 2 })
const fieldsOf = (raw: RawRow) => {
  const one = read(raw)
  if ('problems' in one) throw new Error(JSON.stringify(one.problems))
  return one.fields
}
const problemsOf = (raw: RawRow) => {
  const one = read(raw)
  return 'problems' in one ? one.problems : []
}

describe('readRow', () => {
  it('should lose nothing of a row of the standard', () => {
    expect(Object.keys(whole)).toEqual([...standardFields])
    expect(writeRow({ id: 'coop-12', fields: fieldsOf(whole) })).toEqual(whole)
  })

  it('should take lists for joined texts, one apostrophe for the other, and letters composed or not', () => {
    const one = fieldsOf({
      ...whole,
      modalites_acces: ['Se présenter'.normalize('NFD'), 'Ce lieu n’accueille pas de public'],
      prise_en_charge_specifique: 'illetrisme',
      frais_a_charge: ' gratuit ',
    })
    expect(one).toMatchObject({
      access: ['se-presenter', 'sans-public'],
      care: ['illettrisme'],
      fees: ['gratuit'],
    })
  })

  it('should give a postcode back the zero that a table took, and read a comma in a number', () => {
    const one = fieldsOf({
      ...whole,
      code_postal: 1000,
      code_insee: '1053',
      latitude: '46,2',
      longitude: '5,2',
    })
    expect(one).toMatchObject({ postcode: '01000', insee: '01053', latitude: 46.2, longitude: 5.2 })
  })

  it('should need no more than an id, a name and a commune', () => {
    const one = fieldsOf({ id: 'a', nom: 'A', commune: 'Feurs' })
    expect(one).toMatchObject({ services: [], postcode: null, latitude: null, itinerant: false })
    expect(writeRow({ id: 'a', fields: one })).toEqual({ id: 'a', nom: 'A', commune: 'Feurs' })
  })

  it.each<[string, RawRow, object]>([
    ['a name that is missing', { nom: ' ' }, { field: 'nom', kind: 'missing' }],
    ['an id that is missing', { id: undefined }, { field: 'id', kind: 'missing' }],
    [
      'an unknown service',
      { services: 'Accès internet et matériel informatique|Ménage' },
      { field: 'services', kind: 'unknown', value: 'Ménage' },
    ],
    ['a latitude of no place', { latitude: 145 }, { field: 'latitude', kind: 'shape', value: '145' }],
    ['a latitude that is a word', { latitude: 'nord' }, { field: 'latitude', kind: 'shape', value: 'nord' }],
    ['half of a position', { longitude: '' }, { field: 'longitude', kind: 'half' }],
    [
      'a postcode that is none',
      { code_postal: '4211' + 'O' },
      { field: 'code_postal', kind: 'shape', value: '4211O' },
    ],
    [
      'a day that is none',
      { date_maj: '18/03/2026' },
      { field: 'date_maj', kind: 'shape', value: '18/03/2026' },
    ],
    [
      'an address that runs a script',
      { site_web: 'javascript:alert(1)' },
      { field: 'site_web', kind: 'shape', value: 'javascript:alert(1)' },
    ],
    [
      'an unknown mobility',
      { itinerance: 'Parfois' },
      { field: 'itinerance', kind: 'unknown', value: 'Parfois' },
    ],
  ])('should tell of %s', (_, change, problem) => {
    expect(problemsOf({ ...whole, ...change })).toEqual([problem])
  })
})

describe('lists', () => {
  it('should be the same as CSV and as JSON', () => {
    const row = writeRow({ id: 'coop-12', fields: fieldsOf(whole) })
    const rows = [row, { id: 'b', nom: 'B;\nB', commune: 'Roanne' }]
    const back = readRows({ text: writeCsv(rows), name: 'lieux.csv' })
    const again = readRows({ text: JSON.stringify(rows), name: 'lieux.json' })
    expect(back.map(fieldsOf)).toEqual(again.map(fieldsOf))
  })

  it('should be read whatever sign parts their cells', () => {
    const text = '\uFEFFid;nom;commune;horaires\n1;A;Feurs;"Mo 09:00-12:00; Tu off"\n'
    expect(readRows({ text, name: 'a.csv' }).map(fieldsOf)).toMatchObject([
      { name: 'A', hours: 'Mo 09:00-12:00; Tu off' },
    ])
  })

  it.each(['{"nom": "A"}', '[1, 2]', '[{"titre": "A"}]', '[{"nom"', 'titre;texte\nA;B'])(
    'should refuse what is no list of places: %s',
    (text) => {
      expect(() => readRows({ text, name: 'a' })).toThrow('unreadable:file')
    },
  )

  it.each(['', '[]', 'id,nom,commune\n'])('should refuse an empty list: « %s »', (text) => {
    expect(() => readRows({ text, name: 'a' })).toThrow('empty:source')
  })
})

describe('rowOf', () => {
  const place = { id: 3, slug: 'lieu', name: 'Lieu', commune: 'Feurs', updatedAt: '2026-03-18T10:00:00.000Z' }

  it('should name a place by its source, else by its address here', () => {
    expect(rowOf({ place }).id).toBe('lieu')
    expect(rowOf({ place: { ...place, origin: { path: 'coop-12' } } }).id).toBe('coop-12')
    expect(rowOf({ place: { ...place, slug: null } }).id).toBe('3')
  })

  it('should say who keeps it and of when it is, unless a source did', () => {
    const told = { place, keeper: 'Chez nous', day: '2026-03-18' }
    expect(rowOf(told)).toMatchObject({ structure_parente: 'Chez nous', date_maj: '2026-03-18' })
    const sourced = { ...place, parent: 'Eux', sourceDate: '2025-01-01' }
    expect(rowOf({ ...told, place: sourced })).toMatchObject({
      structure_parente: 'Eux',
      date_maj: '2025-01-01',
    })
  })

  it('should be told apart by what it says, not by its day', () => {
    const a = rowOf({ place, day: '2026-03-18' })
    expect(saysTheSame(a, { ...a, date_maj: '2026-04-01' })).toBe(true)
    expect(saysTheSame(a, { ...a, adresse: '2 rue de l’Exemple' })).toBe(false)
  })
})
