import { beforeAll, describe, expect, it } from 'vitest'
import { findOffers, type OfferQuery } from './find-offers'
import type { Offer } from './offer'
import type { Gazetteer } from './towns/gazetteer'
import { openGazetteer } from './towns/read-communes'

const now = new Date('2026-11-29T11:00:00Z')
const hour = 3_600_000
let gazetteer: Gazetteer
beforeAll(async () => {
  gazetteer = await openGazetteer()
})

const points = {
  Roanne: { latitude: 46.0367, longitude: 4.0689 },
  Feurs: { latitude: 45.7411, longitude: 4.2264 },
  Angers: { latitude: 47.4736, longitude: -0.5542 },
}

function offer(
  id: string,
  given: Partial<Offer> & { inHours: number; commune?: keyof typeof points },
): Offer {
  const { inHours, commune = 'Roanne', ...rest } = given
  const start = new Date(now.getTime() + inHours * hour)
  return {
    id,
    kind: 'workshop',
    title: id,
    href: `/ateliers/${id}`,
    times: { start, end: new Date(start.getTime() + hour) },
    place: { name: 'Médiathèque', commune, point: points[commune] },
    isFree: true,
    takesPass: false,
    topics: [],
    details: [],
    ...rest,
  }
}

const offers = [
  offer('angers', { inHours: 24, commune: 'Angers', title: 'Tablette' }),
  offer('mail', { inHours: 48, title: 'Mon courriel', isFree: false, takesPass: true }),
  offer('phone', { inHours: 96, title: 'Mon smartphone' }),
  offer('past', { inHours: -170, title: 'Mon smartphone' }),
  offer('now', { inHours: -0.5, title: 'Café numérique', kind: 'drop-in' }),
  offer('far', { inHours: 24 * 30, title: 'Mon smartphone, suite', commune: 'Feurs' }),
]

const base: OfferQuery = { words: '', town: '', kinds: [], free: false, pass: false, exact: false }
const find = (query: Partial<OfferQuery>, list = offers) =>
  findOffers({ offers: list, glossary: [], gazetteer, now, query: { ...base, ...query } })
const ids = (query: Partial<OfferQuery>) => find(query).offers.map(({ id }) => id)

describe('findOffers', () => {
  it('should show what is still to come, soonest first, what goes on included', () => {
    expect(ids({})).toEqual(['now', 'angers', 'mail', 'phone', 'far'])
  })

  it('should find by a word with an error near a town', () => {
    const result = find({ words: 'portabel', town: 'roane' })
    expect(result.offers.map(({ id }) => id)).toEqual(['phone'])
    expect(result.town).toMatchObject({ commune: { name: 'Roanne' }, circle: 15 })
    expect(result.corrections).toEqual([{ typed: 'portabel', meant: 'portable' }])
    expect(result.offers[0]?.km).toBeLessThan(3)
  })

  it('should read the town in the words', () => {
    expect(find({ words: 'portable près de Roanne' })).toMatchObject({
      words: 'portable',
      town: { commune: { name: 'Roanne' } },
      offers: [{ id: 'phone' }],
    })
  })

  it('should widen the circle when the first is empty, and say how far', () => {
    expect(find({ town: 'Tarare' })).toMatchObject({ town: { circle: 30 } })
  })

  it('should find nothing around a town without offers', () => {
    expect(find({ town: 'Brest' })).toMatchObject({ offers: [], town: { circle: undefined } })
  })

  it('should say when no commune is called so, and show nothing as near it', () => {
    expect(find({ town: 'xqxqxqxq' })).toMatchObject({ offers: [], townUnknown: true })
  })

  it.each([
    [{ free: true }, ['now', 'angers', 'phone', 'far']],
    [{ pass: true }, ['mail']],
    [{ kinds: ['drop-in'] }, ['now']],
    [{ kinds: ['drop-in', 'workshop'], words: 'smartphone' }, ['phone', 'far']],
    [{ days: 0 }, ['now']],
    [{ days: 7 }, ['now', 'angers', 'mail', 'phone']],
    [{ words: 'zzzz' }, []],
  ] as [Partial<OfferQuery>, string[]][])('should sift by %j', (query, expected) => {
    expect(ids(query)).toEqual(expected)
  })

  it('should count each kind before one of them is chosen', () => {
    expect(find({ kinds: ['drop-in'] }).counts).toEqual({
      workshop: 4,
      'drop-in': 1,
      appointment: 0,
      mobile: 0,
    })
  })

  it('should keep a weekly offer with its next time alone', () => {
    const weekly = offer('weekly', { inHours: -24 * 21 + 2 })
    weekly.times.weeklyUntil = '2026-12-31'
    const [found] = find({}, [weekly]).offers
    expect(found?.next.start.toISOString()).toBe('2026-11-29T13:00:00.000Z')
  })
})
