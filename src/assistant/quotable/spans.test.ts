import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { longestQuote, quotableSpans } from './spans'

const spans = (text: string, headings: string[] = []) =>
  quotableSpans({ text, headings }).map((span) => ({ ...span, quote: text.slice(span.start, span.end) }))

const quotes = (text: string, headings: string[] = []) => spans(text, headings).map(({ quote }) => quote)

describe('quotableSpans', () => {
  it('should offer every two neighbouring sentences, also of neighbouring paragraphs', () => {
    const found = spans('Un fait. Deux faits.\n\nTrois faits.')
    expect(found.filter(({ spare }) => !spare).map(({ quote }) => quote)).toEqual([
      'Un fait. Deux faits.',
      'Deux faits.\n\nTrois faits.',
    ])
    expect(found.filter(({ spare }) => spare).map(({ quote }) => quote)).toEqual([
      'Un fait.',
      'Deux faits.',
      'Trois faits.',
    ])
  })

  it('should offer a sentence alone when no neighbour fits beside it', () => {
    const long = `Ce ${'très '.repeat(100)}long fait.`
    expect(quotes(`${long} ${long}`)).toEqual([long, long])
  })

  it('should let a heading open a quotation and stand nowhere else in it', () => {
    const found = quotes('Fin du prêt.\n\nLe matériel\n\nIl dure 15 jours.', ['Le matériel'])
    expect(found).toEqual(['Le matériel\n\nIl dure 15 jours.', 'Fin du prêt.', 'Il dure 15 jours.'])
  })

  it('should offer what a colon announces with its announcement', () => {
    expect(quotes('Le lien du partage :\n\nexemple.fr/abc')).toContain(
      'Le lien du partage :\n\nexemple.fr/abc',
    )
  })

  it('should not offer alone a few words that name what follows, marked as a heading or not', () => {
    const found = quotes('En bref\n\nLe prêt dure 15 jours.\n\nRoanne : 3 tablettes\n\nContacts')
    expect(found).toContain('En bref\n\nLe prêt dure 15 jours.')
    expect(found).not.toContain('En bref')
    expect(found).toContain('Roanne : 3 tablettes')
  })

  it('should not reach over removed text', () => {
    expect(quotes('Avant la coupe.\n\n\f\n\nAprès la coupe.')).toEqual(['Avant la coupe.', 'Après la coupe.'])
  })

  it('should offer a short list whole, with what announces it', () => {
    const list = '- une pièce d’identité ;\n- un téléphone ;\n- un justificatif'
    expect(quotes(`Apporter le jour dit :\n\n${list}`)).toContain(`Apporter le jour dit :\n\n${list}`)
    expect(quotes(list)).toContain(list)
  })

  it('should not offer an announcement without what it announces', () => {
    const found = quotes('Que fournir\n\nPour emprunter, il faut :\n\n- une attestation ;\n- la charte.', [
      'Que fournir',
    ])
    expect(found.filter((quote) => quote.endsWith(':'))).toEqual([])
    expect(found).toContain('Que fournir\n\nPour emprunter, il faut :\n\n- une attestation ;\n- la charte.')
  })

  it('should offer the sentences of an item that is long', () => {
    const item = `- ${'Un fait établi. '.repeat(30)}`
    expect(quotes(`${item}\n- Un autre.`)).toContain('Un fait établi. Un fait établi.')
  })

  it('should offer neighbouring items of a long list', () => {
    const item = (at: number) => `- ${at} ${'pièce à fournir '.repeat(8)};`
    const found = quotes([1, 2, 3, 4, 5, 6].map(item).join('\n'))
    expect(found).toContain(`${item(3)}\n${item(4)}`)
    expect(found.every((quote) => quote.length <= longestQuote)).toBe(true)
  })

  it('should offer rows of a table, the first with its header', () => {
    const found = quotes('Lieu | Jour\nRoanne | lundi\nFirminy | jeudi')
    expect(found).toContain('Lieu | Jour\nRoanne | lundi')
    expect(found).toContain('Firminy | jeudi')
  })

  it('should offer a label and its value with the heading above', () => {
    expect(quotes('Accueil de Roanne\n\nTéléphone : 04 77 00 00 00')).toContain(
      'Accueil de Roanne\n\nTéléphone : 04 77 00 00 00',
    )
  })

  it('should stay inside the text and never hold removed text', () => {
    const unit = fc.constantFrom(
      'Un mot. ',
      'suite ',
      '\n',
      '\n\n',
      '\f',
      '- item\n',
      'a | b\n',
      'Titre\n\n',
      'Nom : x',
    )
    fc.assert(
      fc.property(fc.array(unit), (pieces) => {
        const text = pieces.join('')
        for (const span of quotableSpans({ text, headings: ['Titre'] })) {
          const quote = text.slice(span.start, span.end)
          expect(quote).not.toContain('\f')
          expect(quote.trim()).toBe(quote)
          expect(quote).not.toBe('')
        }
      }),
    )
  })
})
