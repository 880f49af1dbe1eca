import { expect, it } from 'vitest'
import { stem } from '@/src/retrieval/analysis/stem'
import { excerptSpan, partsOf } from './excerpt'

const stems = { typed: new Set(['livret', 'soutien'].map(stem)), others: new Set([stem('carnet')]) }

const excerptOf = (text: string) => {
  const span = excerptSpan({
    passage: { id: 1, document: 1, title: 'Livret', headings: ['Le livret'], text },
    stems,
  })
  return span && text.slice(span.start, span.end)
}

it('should take the sentence that holds most of what was looked for', () => {
  expect(
    excerptOf('Le livret\n\nIl est gratuit. Le livret de soutien est remis à l’accueil. Un livret suffit.'),
  ).toBe('Le livret de soutien est remis à l’accueil.')
})

it('should prefer the words typed to other words for them', () => {
  expect(excerptOf('Un carnet. Un livret.')).toBe('Un livret.')
  expect(excerptOf('Un livret. Un carnet et un livret.')).toBe('Un livret.')
  expect(excerptOf('Rien ici. Un carnet.')).toBe('Un carnet.')
})

it('should take none where only titles hold it', () => {
  expect(excerptOf('Le livret\n\nIl est gratuit.')).toBeUndefined()
})

it('should cut a long sentence around the word, between words', () => {
  const long = `${'Avant cela il faut attendre longtemps '.repeat(12)}un livret ${'et patienter encore un peu '.repeat(12)}.`
  const excerpt = excerptOf(long) ?? ''
  expect(excerpt).toContain('livret')
  expect(excerpt.length).toBeLessThanOrEqual(300)
  expect(long).toContain(` ${excerpt} `)
})

it('should set the words that were looked for apart', () => {
  expect(partsOf({ text: 'Les livrets, et le reste.', stems })).toEqual([
    { text: 'Les ', isWanted: false },
    { text: 'livrets,', isWanted: true },
    { text: ' et le reste.', isWanted: false },
  ])
})
