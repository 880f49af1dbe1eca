import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Block } from '@/src/documents/document'
import { chunk } from './chunk'
import { estimateTokens } from './tokens'
import { extractedText } from './whole-text'

const paragraph = (text: string): Block => ({ kind: 'paragraph', text })
const heading = (text: string, level: 1 | 2 | 3 = 2): Block => ({ kind: 'heading', level, text })
const sentence = (length: number) => `Phrase ${'mot '.repeat(length)}finale.`
const title = 'Titre'

describe('chunk', () => {
  it('should keep a short document in one passage with its headings', () => {
    const blocks = [heading('Titre', 1), heading('Objet'), paragraph('Un texte.')]
    expect(chunk({ blocks, title })).toEqual([
      {
        order: 0,
        title,
        headings: ['Objet'],
        start: 0,
        end: 23,
        text: 'Titre\n\nObjet\n\nUn texte.',
      },
    ])
  })

  it('should cut at headings and keep their path', () => {
    const blocks = [heading('A'), paragraph(sentence(150)), heading('B', 3), paragraph(sentence(150))]
    expect(chunk({ blocks, title, limit: 200 }).map((passage) => passage.headings)).toEqual([
      ['A'],
      ['A', 'B'],
    ])
  })

  it('should join small sections only under a common heading', () => {
    const under = [
      heading('A'),
      heading('B', 3),
      paragraph(sentence(60)),
      heading('C', 3),
      paragraph(sentence(60)),
    ]
    expect(chunk({ blocks: under, title }).map((passage) => passage.headings)).toEqual([['A']])
    const apart = [heading('B'), paragraph(sentence(60)), heading('C'), paragraph(sentence(60))]
    expect(chunk({ blocks: apart, title }).map((passage) => passage.headings)).toEqual([['B'], ['C']])
  })

  it('should open a section with the headings that have no text of their own', () => {
    const blocks = [paragraph(sentence(120)), heading('A'), heading('B', 3), paragraph(sentence(120))]
    expect(chunk({ blocks, title }).map((passage) => passage.text.split('\n')[0])).toEqual([
      sentence(120),
      'A',
    ])
  })

  it('should cut long paragraphs between sentences into even passages', () => {
    const passages = chunk({ blocks: [paragraph(Array(9).fill(sentence(50)).join(' '))], title, limit: 200 })
    expect(passages.map((passage) => passage.text.split(sentence(50)).length - 1)).toEqual([3, 3, 3])
  })

  it('should keep a list whole with the line that introduces it', () => {
    const list: Block = { kind: 'list', text: Array(20).fill('- un point de la liste').join('\n') }
    const blocks = [paragraph(sentence(100)), paragraph('Il faut apporter :'), list]
    expect(chunk({ blocks, title, limit: 180 })[1]?.text).toBe(`Il faut apporter :\n\n${list.text}`)
  })

  it('should repeat the first line of a table that is cut', () => {
    const rows = Array.from({ length: 60 }, (_, at) => `Lieu ${at}\t${at}`)
    const table: Block = { kind: 'table', text: ['Lieu\tPostes', ...rows].join('\n') }
    const passages = chunk({ blocks: [table], title, limit: 60 })
    expect(passages.length).toBeGreaterThan(2)
    for (const passage of passages.slice(1)) expect(passage.text).toMatch(/^Lieu\tPostes\n\f\nLieu \d+\t/)
    expect(passages.at(-1)?.text).toMatch(/Lieu 59\t59$/)
  })

  it('should put a form feed where text was removed, and none at the ends', () => {
    const blocks: Block[] = [
      { kind: 'cut' },
      paragraph('Un.'),
      { kind: 'cut' },
      paragraph('Deux.'),
      { kind: 'cut' },
    ]
    expect(chunk({ blocks, title }).map((passage) => passage.text)).toEqual(['Un.\n\n\f\n\nDeux.'])
  })

  it('should never span two pages', () => {
    const blocks: Block[] = [1, 1, 2, 3].map((page) => ({ kind: 'paragraph', text: `Page ${page}.`, page }))
    expect(chunk({ blocks, title }).map((passage) => passage.page)).toEqual([1, 2, 3])
  })

  const words = fc.array(
    fc.constantFrom('le', 'réseau', 'accompagne.', 'Deux', 'postes,', '2022', 'Montbrison'),
    {
      minLength: 1,
      maxLength: 90,
    },
  )
  const block: fc.Arbitrary<Block> = fc.oneof(
    words.map((some): Block => ({ kind: 'paragraph', text: some.join(' ') })),
    words.map((some): Block => ({ kind: 'list', text: some.map((word) => `- ${word}`).join('\n') })),
    words.map((some): Block => ({ kind: 'table', text: some.map((word) => `${word}\t${word}`).join('\n') })),
    fc
      .tuple(fc.constantFrom(1, 2, 3, 4), words)
      .map(([level, some]): Block => ({ kind: 'heading', level, text: some.slice(0, 5).join(' ') })),
    fc.constant<Block>({ kind: 'cut' }),
  )
  const document = fc.array(
    fc.tuple(block, fc.nat(1)).map(([some, page]) => ({ ...some, page: page + 1 })),
    { maxLength: 12 },
  )
  const limit = fc.integer({ min: 20, max: 200 })

  it('should hold every word once, in order, at the offsets it says', () => {
    fc.assert(
      fc.property(document, limit, (blocks, limit) => {
        const whole = extractedText(blocks)
        const passages = chunk({ blocks, title, limit })
        const bodies = passages.map((passage) => whole.slice(passage.start, passage.end))
        const bare = (text: string) => text.replace(/[\s\f]+/g, '')
        expect(bodies.map(bare).join('')).toBe(bare(whole))
        for (const [at, passage] of passages.entries())
          expect(passage.text.endsWith(bodies[at] ?? '')).toBe(true)
      }),
    )
  })

  it('should keep every passage within the limit, a repeated first line aside', () => {
    fc.assert(
      fc.property(document, limit, (blocks, limit) => {
        for (const { text } of chunk({ blocks, title, limit }))
          expect(estimateTokens(text.replace(/^.*\n\f\n/, ''))).toBeLessThanOrEqual(limit)
      }),
    )
  })

  it('should give the same passages for the same blocks', () => {
    fc.assert(
      fc.property(document, (blocks) => {
        expect(chunk({ blocks, title })).toEqual(chunk({ blocks: structuredClone(blocks), title }))
      }),
    )
  })
})
