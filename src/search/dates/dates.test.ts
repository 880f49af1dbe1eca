import { describe, expect, it } from 'vitest'
import { nextOccurrence, occurrences } from './occurrences'
import { daysLater, instantOf, startOfDay, wallOf } from './wall-clock'

const at = (iso: string) => new Date(iso)
const starts = (list: { start: Date }[]) => list.map(({ start }) => start.toISOString())

describe('the wall clock of Paris', () => {
  it.each(['2026-11-29T10:00:00.000Z', '2026-07-14T22:30:00.000Z', '2026-03-29T00:59:59.000Z'])(
    'should go there and back at %s',
    (iso) => {
      expect(instantOf(wallOf(at(iso))).toISOString()).toBe(iso)
    },
  )

  it('should keep the time of day when summer time ends and begins', () => {
    expect(daysLater(at('2026-10-23T08:00:00Z'), 7).toISOString()).toBe('2026-10-30T09:00:00.000Z')
    expect(daysLater(at('2027-03-26T09:00:00Z'), 7).toISOString()).toBe('2027-04-02T08:00:00.000Z')
  })

  it('should begin the day at midnight there', () => {
    expect(startOfDay(at('2026-11-28T23:30:00Z')).toISOString()).toBe('2026-11-28T23:00:00.000Z')
  })
})

describe('occurrences', () => {
  const once = { start: at('2026-12-01T13:00:00Z'), end: at('2026-12-01T15:00:00Z') }
  const weekly = { start: at('2026-10-02T07:00:00Z'), end: at('2026-10-02T10:00:00Z'), everyDays: 7 }

  it('should keep what goes on and drop what is over', () => {
    expect(nextOccurrence(once, at('2026-12-01T14:59:59Z'))?.start).toEqual(once.start)
    expect(nextOccurrence(once, at('2026-12-01T15:00:00Z'))).toBeUndefined()
  })

  it('should repeat at the same time of day after the change of hour', () => {
    const found = occurrences({ schedule: weekly, from: at('2026-10-20T00:00:00Z'), limit: 2 })
    expect(starts(found)).toEqual(['2026-10-23T07:00:00.000Z', '2026-10-30T08:00:00.000Z'])
  })

  it('should stop at the last day of a series, and at the end of the window', () => {
    const from = at('2026-11-25T00:00:00Z')
    const until = at('2026-12-05T00:00:00Z')
    expect(occurrences({ schedule: { ...weekly, until }, from })).toHaveLength(2)
    expect(occurrences({ schedule: weekly, from, before: at('2026-12-01T00:00:00Z') })).toHaveLength(1)
    expect(nextOccurrence({ ...weekly, until }, at('2026-12-06T00:00:00Z'))).toBeUndefined()
  })

  it('should find the next of an old series at once', () => {
    const old = { start: at('2016-01-01T08:00:00Z'), end: at('2016-01-01T09:00:00Z'), everyDays: 1 }
    expect(nextOccurrence(old, at('2026-11-29T08:30:00Z'))?.start.toISOString()).toBe(
      '2026-11-29T08:00:00.000Z',
    )
  })

  it('should show a year of an endless series at most', () => {
    expect(occurrences({ schedule: weekly, from: at('2026-11-01T00:00:00Z'), limit: 1000 })).toHaveLength(52)
  })
})
