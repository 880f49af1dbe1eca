import { beforeAll, describe, expect, it } from 'vitest'
import { distanceKm } from './commune'
import type { Gazetteer } from './gazetteer'
import { parseCommunes } from './parse-communes'
import { openGazetteer } from './read-communes'
import { townInWords } from './town-in-words'
import { withinReach } from './within'

const loire = [{ latitude: 46.03, longitude: 4.07 }]
let gazetteer: Gazetteer
beforeAll(async () => {
  gazetteer = await openGazetteer()
})

describe('the gazetteer of France', () => {
  it.each([
    ['Roanne', '42187'],
    ['roanne', '42187'],
    ['  ROANNE ', '42187'],
    ['près de Roanne', '42187'],
    ['à Roanne', '42187'],
    ['Roanne (42300)', '42187'],
    ['42300', '42187'],
    ['roane', '42187'],
    ['Raonne', '42187'],
    ['st etienne', '42218'],
    ['Saint-Étienne', '42218'],
    ['Boën', '42019'],
    ['coteau', '42071'],
    ['au Coteau', '42071'],
  ])('should take « %s » for commune %s', (typed, insee) => {
    expect(gazetteer.find(typed, loire)?.insee).toBe(insee)
  })

  it.each(['', 'zz', 'xqxqxqxq', '99999', '12', '???'])('should know no commune called « %s »', (typed) => {
    expect(gazetteer.find(typed, loire)).toBeUndefined()
  })

  it('should choose among namesakes the one nearest to the network', () => {
    const anjou = [{ latitude: 47.26, longitude: -0.07 }]
    expect(gazetteer.find('Saint-Denis', [])?.departement).toBe('974')
    expect(gazetteer.find('Saint-Martin', anjou)?.insee).not.toBe(
      gazetteer.find('Saint-Martin', loire)?.insee,
    )
  })

  it('should place a record that has only its commune', () => {
    expect(gazetteer.locate({ commune: 'Baugé-en-Anjou', postcode: '49150' })?.departement).toBe('49')
    expect(gazetteer.locate({ commune: 'Nulle-Part-sur-Rien' })).toBeUndefined()
  })
})

describe('parseCommunes', () => {
  it('should leave out a row without coordinates and keep several postcodes', () => {
    const rows = parseCommunes('insee,name\n1,A,01000 01100,01,5,46.1,5.0,commune\n2,B,01200,01,5,,,\n')
    expect(rows).toMatchObject([{ name: 'A', postcodes: ['01000', '01100'], latitude: 46.1 }])
  })
})

describe('distanceKm', () => {
  it('should measure as the crow flies', () => {
    const [paris, lyon] = [
      { latitude: 48.8566, longitude: 2.3522 },
      { latitude: 45.764, longitude: 4.8357 },
    ]
    expect(distanceKm(paris, lyon)).toBeCloseTo(391.5, 0)
    expect(distanceKm(paris, paris)).toBe(0)
  })
})

describe('townInWords', () => {
  it.each([
    ['smartphone près de Roanne', { what: 'smartphone', where: 'Roanne' }],
    ['atelier pres de feurs', { what: 'atelier', where: 'feurs' }],
    ['près d’Angers', { what: '', where: 'Angers' }],
    ['mail à Feurs', { what: 'mail', where: 'Feurs' }],
    ['mail au Coteau', { what: 'mail', where: 'Coteau' }],
    ['mail 42300', { what: 'mail 42300' }],
    ['apprendre à lire', { what: 'apprendre à lire' }],
    ['aide à internet', { what: 'aide à internet' }],
  ])('should part « %s »', (words, parts) => {
    expect(townInWords(words)).toEqual(parts)
  })
})

describe('withinReach', () => {
  const from = { latitude: 46, longitude: 4 }
  const at = (km: number) => ({ point: { latitude: 46 + km / 111.19, longitude: 4 } })
  const reach = (...distances: number[]) =>
    withinReach({ things: distances.map(at), pointOf: ({ point }) => point, from })

  it('should keep the nearest circle that holds something, in the given order', () => {
    expect(reach(14, 3, 20)).toMatchObject({ circle: 15, things: [{ km: expect.closeTo(14, 1) }, {}] })
    expect(reach(20, 59)).toMatchObject({ circle: 30 })
    expect(reach(59)).toMatchObject({ circle: 60 })
  })

  it('should say when nothing is near, and leave out what has no place', () => {
    expect(reach(200)).toEqual({ things: [], circle: undefined })
    expect(withinReach({ things: [{}], pointOf: () => undefined, from })).toEqual({ things: [] })
  })
})
