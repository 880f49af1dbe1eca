import { describe, expect, it } from 'vitest'
import { quoteContext } from './quote-context'

const at = (text: string, quote: string) => {
  const start = text.indexOf(quote)
  return quoteContext({ text, start, end: start + quote.length })
}

describe('quoteContext', () => {
  it('should keep to the paragraph of the quotation', () => {
    expect(at('Titre\n\nAvant. La phrase. Après.\n\nSuite.', 'La phrase.')).toEqual({
      before: 'Avant. ',
      quote: 'La phrase.',
      after: ' Après.',
    })
  })

  it('should not bridge text that was removed', () => {
    expect(at('Retiré\fLa phrase.\fAilleurs', 'La phrase.')).toEqual({
      before: '',
      quote: 'La phrase.',
      after: '',
    })
  })

  it('should shorten a long paragraph between words', () => {
    const { before, after } = at(`${'avant '.repeat(100)}La phrase.${' après'.repeat(100)}`, 'La phrase.')
    expect(before).toMatch(/^… (avant )+$/)
    expect(after).toMatch(/^( après)+ …$/)
    expect(before.length).toBeLessThan(300)
  })

  it('should take a whole passage when it has one paragraph', () => {
    expect(at('La phrase. Après.', 'La phrase.').after).toBe(' Après.')
  })
})
