import { expect, it } from 'vitest'
import { datesOf } from './dates'

const now = new Date('2026-03-18T20:00:00Z') // a Wednesday

it('should count days from today, by the clock in France', () => {
  const { start, end } = datesOf({ sample: { inDays: 11, at: '14:00', minutes: 90 }, now })
  expect(start).toBe('2026-03-29T12:00:00.000Z')
  expect(end).toBe('2026-03-29T13:30:00.000Z')
})

it.each([
  ['Th', '2026-03-19'],
  ['We', '2026-03-25'],
  ['Tu', '2026-03-24'],
])('should begin a series on the next %s, never today', (weekday, day) => {
  const dates = datesOf({ sample: { weekday, weeks: 2, at: '09:00', minutes: 60 }, now })
  expect(dates.start.slice(0, 10)).toBe(day)
  expect(dates.repeats).toBe('weekly')
})

it('should end a series with its last time', () => {
  const dates = datesOf({ sample: { weekday: 'Fr', weeks: 12, at: '09:00', minutes: 60 }, now })
  expect(dates.until?.slice(0, 10)).toBe('2026-06-05')
})
