import { describe, expect, it } from 'vitest'
import { parseCitedPlace } from './cited-place'

describe('parseCitedPlace', () => {
  it('should read a passage and its offsets', () => {
    expect(parseCitedPlace('12.30.80')).toEqual({ passageId: 12, start: 30, end: 80 })
  })

  it.each([
    '',
    '12',
    '12.30',
    '0.1.2',
    '12.80.30',
    '12.3.3',
    '1e3.1.2',
    '99999999999.1.2',
    ['12.30.80'],
    undefined,
  ])('should take %j for no citation', (value) => {
    expect(parseCitedPlace(value)).toBeUndefined()
  })
})
