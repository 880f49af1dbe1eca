import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { locateQuote } from './locate'
import { normaliseQuote } from './normalise'

const unit = fc.constantFrom(..."aé’' \n\u00A0e\u0301\f.1")

describe('locateQuote', () => {
  it('should give offsets in the original text', () => {
    const text = 'Avant. L’e\u0301quipe\n  compte 17\u00A0personnes. Après.'
    const place = locateQuote({ text, quote: "L'équipe compte 17 personnes." })
    expect(place && text.slice(place.start, place.end)).toBe('L’e\u0301quipe\n  compte 17\u00A0personnes.')
  })

  it('should find nothing for words that do not stand there', () => {
    expect(locateQuote({ text: 'Il y a 17 personnes.', quote: 'Il y a 18 personnes.' })).toBeUndefined()
    expect(locateQuote({ text: 'Il y a 17 personnes.', quote: ' ' })).toBeUndefined()
  })

  it('should not reach across removed text', () => {
    expect(locateQuote({ text: 'avant \f apres', quote: 'avant apres' })).toBeUndefined()
  })

  it('should not end inside a composed letter', () => {
    expect(locateQuote({ text: 'caf\u0065\u0301', quote: 'cafe' })).toBeUndefined()
  })

  it('should find every part of a text in it, at a place that says the same', () => {
    fc.assert(
      fc.property(fc.string({ unit }), fc.nat(30), fc.nat(30), (text, from, length) => {
        const quote = text.normalize('NFC').slice(from, from + length)
        const place = locateQuote({ text, quote })
        if (!place) return
        expect(normaliseQuote(text.slice(place.start, place.end))).toBe(normaliseQuote(quote))
      }),
    )
  })

  it('should find any run of whole words', () => {
    const words = fc.array(fc.string({ unit: fc.constantFrom(...'aéç’12.'), minLength: 1 }), { minLength: 1 })
    fc.assert(
      fc.property(words, words, words, (before, inside, after) => {
        const text = [...before, ...inside, ...after].join('\u00A0\n')
        expect(locateQuote({ text, quote: inside.join(' ') })).toBeDefined()
      }),
    )
  })
})
