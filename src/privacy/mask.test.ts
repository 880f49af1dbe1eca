import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { privacy } from '@/src/messages/fr/privacy'
import { findPersonalData, mask } from './mask'

const hide = (text: string) => mask({ text, labels: privacy.kinds })

describe('mask', () => {
  it('should replace a telephone number by a numbered mark', () => {
    expect(hide('rappeler le 06 12 34 56 78 demain').text).toBe('rappeler le [téléphone 1] demain')
  })

  it('should give the same mark to the same value written twice', () => {
    expect(hide('06 12 34 56 78 ou 06.12.34.56.78').text).toBe('[téléphone 1] ou [téléphone 1]')
  })

  it('should leave numbers of public services, amounts and years readable', () => {
    const text = 'Le 0 800 11 10 35 en 2022 2023, pour 1 250 000 euros'
    expect(hide(text).text).toBe(text)
  })

  it('should leave offices readable', () => {
    expect(hide('Monsieur le maire et Madame la directrice').found).toEqual([])
  })

  it('should give the way back within the request', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('a.b@c.fr', '06 12 34 56 78', 'Mme Roux', 'il écrit', 'à 14 h')),
        (words) => {
          const text = words.join(' puis ')
          const { text: masked, unmask } = hide(text)
          expect(unmask(masked)).toBe(text)
        },
      ),
    )
  })

  it('should find pieces in order that never overlap', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200 }), (text) => {
        const found = findPersonalData(text)
        for (const [i, item] of found.entries()) {
          expect(item.end).toBeGreaterThan(item.start)
          if (i > 0) expect(item.start).toBeGreaterThanOrEqual(found[i - 1]?.end ?? 0)
        }
      }),
    )
  })

  it('should stay quick on hostile input', () => {
    const text = `${'1 '.repeat(20_000)}${'rue '.repeat(5_000)}${'a@'.repeat(5_000)}${'FR76 '.repeat(3_000)}`
    expect(findPersonalData(text).length).toBeGreaterThanOrEqual(0)
  })
})
