import { describe, expect, it } from 'vitest'
import { formatDay, formatTime } from './format-time'

describe('formatTime', () => {
  it.each([
    ['2026-12-01T08:30:00Z', '9\u00a0h\u00a030'],
    ['2026-12-01T13:00:00Z', '14\u00a0h'],
    ['2026-07-01T12:05:00Z', '14\u00a0h\u00a005'],
    ['2026-11-30T23:00:00Z', '0\u00a0h'],
  ])('should say %s as « %s »', (iso, said) => {
    expect(formatTime(new Date(iso), 'fr')).toBe(said)
  })

  it('should follow English usage in English', () => {
    expect(formatTime(new Date('2026-12-01T08:30:00Z'), 'en')).toBe('9:30\u00a0am')
  })
})

describe('formatDay', () => {
  const first = new Date('2026-11-30T23:30:00Z')
  it.each([
    ['short', 'mardi 1er décembre'],
    ['weekday', 'mardi'],
    ['number', '1'],
    ['month', 'déc.'],
  ] as const)('should say the %s of a day as « %s »', (style, said) => {
    expect(formatDay(first, 'fr', style)).toBe(said)
  })
})
