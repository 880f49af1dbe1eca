import { expect, it } from 'vitest'
import { extractMarkdown } from '@/ingestion/extract/markdown'
import { type RichTextNode, richTextToMarkdown } from './rich-text-to-markdown'

const text = (words: string): RichTextNode => ({ type: 'text', text: words })
const node = (type: string, children: RichTextNode[], more: Partial<RichTextNode> = {}): RichTextNode => ({
  type,
  children,
  ...more,
})
const blocksOf = (...children: RichTextNode[]) =>
  extractMarkdown({ text: richTextToMarkdown({ root: node('root', children) }) }).blocks

it('should keep headings, paragraphs and lists', () => {
  const blocks = blocksOf(
    node('heading', [text('Le prêt')], { tag: 'h3' }),
    node('paragraph', [text('Une '), node('link', [text('tablette')]), text(' par salle.')]),
    node('list', [node('listitem', [text('Un')]), node('listitem', [text('Deux')])], { listType: 'number' }),
  )
  expect(blocks).toEqual([
    { kind: 'heading', level: 3, text: 'Le prêt' },
    { kind: 'paragraph', text: 'Une tablette par salle.' },
    { kind: 'list', text: expect.stringContaining('Deux') },
  ])
})

it.each([
  '# Pas un titre',
  '1. Pas une liste',
  '* a *b* _c_ [d](e) <f> `g` | h',
  'A & B &amp; C',
  '- tiret',
  '> non',
])('should give back the words « %s » to the letter', (words) => {
  expect(blocksOf(node('paragraph', [text(words)]))).toEqual([{ kind: 'paragraph', text: words }])
})

it('should leave out empty paragraphs', () => {
  expect(blocksOf(node('paragraph', []), node('paragraph', [text('Oui')]))).toHaveLength(1)
})
