import { expect, it } from 'vitest'
import { lastEnd, nextOccurrence, occurrences, occurrencesBetween } from './occurrences'
import { clockIn, instantOf } from './paris'

const at = (day: string, time: string) => instantOf({ day, time })
const friday = { start: at('2026-03-20', '09:00'), end: at('2026-03-20', '12:00') }

it('should keep the hour of the clock when summer time begins', () => {
  const all = [...occurrences({ ...friday, weeklyUntil: '2026-04-10' })]
  expect(all).toHaveLength(4)
  expect(all.map(({ start }) => clockIn(start))).toEqual(Array(4).fill('09:00:00'))
  expect(all[0]?.start.toISOString()).toBe('2026-03-20T08:00:00.000Z')
  expect(all[2]?.start.toISOString()).toBe('2026-04-03T07:00:00.000Z')
})

it('should leave out the days that are excepted', () => {
  const times = { ...friday, weeklyUntil: '2026-04-03', except: ['2026-03-27'] }
  expect([...occurrences(times)].map(({ start }) => start.toISOString().slice(0, 10))).toEqual([
    '2026-03-20',
    '2026-04-03',
  ])
})

it('should take place once without an end day', () => {
  expect([...occurrences(friday)]).toEqual([friday])
  expect(lastEnd(friday)).toEqual(friday.end)
})

it('should give what goes on as next, then nothing once all is over', () => {
  const times = { ...friday, weeklyUntil: '2026-03-27' }
  expect(nextOccurrence({ times, from: at('2026-03-20', '10:00') })?.start).toEqual(friday.start)
  expect(nextOccurrence({ times, from: at('2026-03-20', '12:00') })?.start).toEqual(at('2026-03-27', '09:00'))
  expect(nextOccurrence({ times, from: at('2026-03-28', '00:00') })).toBeUndefined()
})

it('should give those between two moments', () => {
  const times = { ...friday, weeklyUntil: '2026-12-31' }
  const found = occurrencesBetween({ times, from: at('2026-05-01', '00:00'), to: at('2026-05-31', '00:00') })
  expect(found).toHaveLength(5)
})

it('should end a series that a wrong year made endless', () => {
  expect([...occurrences({ ...friday, weeklyUntil: '9026-01-01' })].length).toBeLessThanOrEqual(520)
})
