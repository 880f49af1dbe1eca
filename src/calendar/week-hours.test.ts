import { describe, expect, it } from 'vitest'
import { readWeekHours } from './week-hours'

const morning = { from: '09:00', to: '12:00' }

describe('readWeekHours', () => {
  it('should read ranges of days and several spans', () => {
    expect(readWeekHours('Tu-Fr 10:00-12:00,14:00-18:00; Sa 10:00-17:00')).toEqual([
      {
        days: [1, 2, 3, 4],
        spans: [
          { from: '10:00', to: '12:00' },
          { from: '14:00', to: '18:00' },
        ],
      },
      { days: [5], spans: [{ from: '10:00', to: '17:00' }] },
    ])
  })

  it.each([
    ['Mo,We,Fr 09:00-12:00', [0, 2, 4]],
    ['Mo-Tu,Th 9:00-12:00', [0, 1, 3]],
    ['Sa-Mo 09:00-12:00', [0, 5, 6]],
    ['09:00-12:00', [0, 1, 2, 3, 4, 5, 6]],
    ['Mo-Fr 09:00-12:00; We off', [0, 1, 3, 4]],
    ['Mo 09:00-12:00; PH off', [0]],
    ['Mo 09:00-12:00; Tu 09:00-12:00', [0, 1]],
  ])('should read « %s »', (text, days) => {
    expect(readWeekHours(text)).toEqual([{ days, spans: [morning] }])
  })

  it.each([
    '',
    'sur rendez-vous',
    'Apr-Oct Mo 09:00-12:00',
    'week 1-53/2 Mo 09:00-12:00',
    'Mo 9h-12h',
    '24/7',
  ])('should not pretend to understand « %s »', (text) => {
    expect(readWeekHours(text)).toBeUndefined()
  })
})
