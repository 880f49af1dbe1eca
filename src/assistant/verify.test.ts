import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { StoredPassage } from '@/src/passages/read-for-citation'
import { normaliseQuote } from '@/src/text/normalise'
import { toCitation } from './citation'
import { quotableSpans } from './quotable/spans'
import { verifyQuote } from './verify'

const passageOf = (text: string, changes: Partial<StoredPassage> = {}): StoredPassage => ({
  id: 7,
  generation: 3,
  headings: [],
  start: 0,
  end: text.length,
  text,
  document: {
    id: 1,
    collection: 'resources',
    recordId: '12',
    generation: 3,
    published: true,
    visibility: 'public',
    title: 'Titre',
    address: '/ressources/titre',
    updatedAt: '2026-03-04T05:06:07.000Z',
  },
  ...changes,
})

const text = 'Le prêt dure 15 jours. Il est gratuit.\n\n\f\n\nLa suite.'
const claim = { quote: 'Le prêt dure 15 jours.', start: 0, end: 22 }

describe('verifyQuote', () => {
  it('should keep the place of a quotation that stands there', () => {
    expect(verifyQuote({ claim, passage: passageOf(text) })).toEqual({ start: 0, end: 22 })
  })

  it('should find a quotation whose offsets are those of an older text', () => {
    const passage = passageOf(`Nouveau début. ${text}`)
    expect(verifyQuote({ claim, passage })).toEqual({ start: 15, end: 37 })
  })

  it.each([
    ['its passage may not be read', undefined],
    ['its words do not stand there', passageOf('Le prêt dure 18 jours.')],
    ['its generation is no longer served', passageOf(text, { generation: 2 })],
    [
      'its document is withdrawn',
      passageOf(text, { document: { ...passageOf(text).document, published: false } }),
    ],
    ['a newer text that waits no longer says it', passageOf(text, { currentText: 'Le prêt dure 18 jours.' })],
  ])('should refuse a quotation when %s', (_, passage) => {
    expect(verifyQuote({ claim, passage })).toBeUndefined()
  })

  it('should keep a quotation that the newer text still says', () => {
    const passage = passageOf(text, { currentText: 'Ajout.\n\nLe prêt dure\u00A015 jours.' })
    expect(verifyQuote({ claim, passage })).toEqual({ start: 0, end: 22 })
  })

  it('should refuse a quotation that reaches over removed text', () => {
    const whole = { quote: text, start: 0, end: text.length }
    expect(verifyQuote({ claim: whole, passage: passageOf(text) })).toBeUndefined()
  })

  it('should only let through citations whose words stand at their place', () => {
    const piece = fc.constantFrom(
      'Un fait. ',
      'L’e\u0301té\u00A0: ',
      '- un point\n',
      '\n\n',
      '\f',
      'a\tb\n',
      'Suite ',
    )
    const words = fc.array(piece, { minLength: 1 }).map((pieces) => pieces.join(''))
    fc.assert(
      fc.property(words, words, fc.nat(20), (stored, claimed, shift) => {
        const passage = passageOf(stored)
        for (const span of quotableSpans({ text: claimed, headings: [] })) {
          const quote = claimed.slice(span.start, span.end)
          const place = verifyQuote({
            claim: { quote, start: span.start + shift, end: span.end + shift },
            passage,
          })
          if (!place) continue
          const citation = toCitation({ number: 1, passage, place })
          const standing = stored.slice(citation.start, citation.end)
          expect(normaliseQuote(standing)).toBe(normaliseQuote(citation.quote))
          expect(normaliseQuote(standing)).toBe(normaliseQuote(quote))
        }
      }),
    )
  })
})
