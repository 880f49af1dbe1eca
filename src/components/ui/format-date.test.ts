import { describe, expect, it } from 'vitest'
import { formatDate } from './format-date'

describe('formatDate', () => {
  it.each([
    ['2022', '2022'],
    ['2022-06', 'juin 2022'],
    ['2022-06-11', '11 juin 2022'],
    ['2026-11-01', '1er novembre 2026'],
    ['2026-11-01T23:30:00.000Z', '1er novembre 2026'],
    ['2016/2017', '2016 – 2017'],
    ['hiver 2016', 'hiver 2016'],
  ])('should say %s as « %s »', (iso, french) => {
    expect(formatDate(iso, 'fr')).toBe(french)
  })

  it('should follow English usage in English', () => {
    expect(formatDate('2026-11-01', 'en')).toBe('November 1, 2026')
  })
})
