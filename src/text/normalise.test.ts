import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { normaliseQuote, normaliseWithOffsets } from './normalise'

describe('normaliseQuote', () => {
  it('should make white space, apostrophes and composed letters one', () => {
    expect(normaliseQuote(' L’e\u0301te\u0301\u00A0:\n\t 3\u202Fjours ')).toBe("L'été : 3 jours")
  })

  it('should keep a form feed, so that removed text never reads as a space', () => {
    expect(normaliseQuote('avant\fapres')).not.toBe(normaliseQuote('avant apres'))
  })

  it('should agree with Unicode NFC on French', () => {
    const french = fc.string({ unit: fc.constantFrom(..."aeçéèœÀ’' \u0301\u0300\u0327.«»1") })
    fc.assert(
      fc.property(french, (text) => {
        const plain = text.replace(/[’]/g, "'").replace(/\s+/g, ' ').normalize('NFC').trim()
        expect(normaliseQuote(text)).toBe(plain)
      }),
    )
  })

  it('should change nothing the second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(normaliseQuote(normaliseQuote(text))).toBe(normaliseQuote(text))
      }),
    )
  })

  it('should give one place in the original for each character', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const { text: normalised, starts, ends } = normaliseWithOffsets(text)
        expect([starts.length, ends.length]).toEqual([normalised.length, normalised.length])
        expect(starts).toEqual([...starts].sort((a, b) => a - b))
      }),
    )
  })
})
