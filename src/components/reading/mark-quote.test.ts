import { describe, expect, it } from 'vitest'
import { fromHtml } from './from-html'
import { fromMarkdown } from './from-markdown'
import { fromText } from './from-text'
import { markQuote } from './mark-quote'
import type { ReadingNode } from './tree'

type Element = Exclude<ReadingNode, { text: string }>

const textOf = (node: ReadingNode): string =>
  'text' in node ? node.text : node.children.map(textOf).join('')

const marksOf = (nodes: ReadingNode[]): Element[] =>
  nodes.flatMap((node) => ('text' in node ? [] : node.tag === 'mark' ? [node] : marksOf(node.children)))

const marked = (nodes: ReadingNode[], quote: string, before?: string) => {
  const { parts, found } = markQuote({ parts: [nodes], quotation: { quote, before } })
  return { found, marks: marksOf(parts.flat()), text: parts.flat().map(textOf).join('|') }
}

describe('markQuote', () => {
  it('should mark a quotation through emphasis and links, and aim at its first piece', () => {
    const { marks } = marked(
      fromMarkdown('Avant. On **lit** [l’adresse](https://exemple.fr) en entier. Après.'),
      "On lit l'adresse en entier.",
    )
    expect(marks.map(textOf).join('')).toBe('On lit l’adresse en entier.')
    expect(marks.filter(({ isTarget }) => isTarget)).toEqual(marks.slice(0, 1))
  })

  it('should leave every word of the document where it was', () => {
    const nodes = fromMarkdown('Un *deux* trois.\n\n- quatre\n- cinq')
    expect(marked(nodes, 'deux trois').text).toBe(nodes.map(textOf).join('|'))
  })

  it('should mark a list whose marks the passage kept', () => {
    const { marks } = marked(fromMarkdown('1. Ouvrir\n2. Lire\n\nFin'), '1. Ouvrir\n2. Lire')
    expect(marks.map(textOf)).toEqual(['Ouvrir', 'Lire'])
  })

  it('should mark the row of a table under its header', () => {
    const table = '| Lieu | Jour |\n| --- | --- |\n| Feurs | lundi |\n| Roanne | mardi |'
    const { marks } = marked(fromMarkdown(table), 'Lieu | Jour\nRoanne | mardi')
    expect(marks.map(textOf)).toEqual(['Lieu', 'Jour', 'Roanne', 'mardi'])
  })

  it('should tell the same words apart by what precedes them', () => {
    const { parts } = markQuote({
      parts: [fromMarkdown('Au bureau : appeler.\n\nÀ la maison : appeler.')],
      quotation: { quote: 'appeler.', before: 'À la maison : ' },
    })
    const [first, second] = parts[0] ?? []
    expect(marksOf(first ? [first] : [])).toHaveLength(0)
    expect(marksOf(second ? [second] : [])).toHaveLength(1)
  })

  it('should find a quotation in a later part of the document', () => {
    const { parts } = markQuote({
      parts: [fromMarkdown('Rien.'), fromText('Une phrase\ncoupée en deux.')],
      quotation: { quote: 'Une phrase coupée en deux.' },
    })
    expect(marksOf(parts[1] ?? [])).toHaveLength(2)
  })

  it('should say when the words are gone, and mark nothing', () => {
    expect(marked(fromMarkdown('Autre chose.'), 'On lit l’adresse.')).toMatchObject({
      found: false,
      marks: [],
    })
  })

  it('should not mark a quotation of which only marks remain', () => {
    expect(marked(fromMarkdown('Texte.'), ' — ').found).toBe(false)
  })
})

describe('a tree to show', () => {
  it('should keep the words of raw HTML and none of its markup', () => {
    const nodes = fromMarkdown('Bonjour <img src=x onerror=alert(1)> **vous**\n\n<script>alert(1)</script>')
    expect(JSON.stringify(nodes)).not.toMatch(/script|onerror|img/)
  })

  it.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'data:text/html,x',
    '//ailleurs.example',
    'file:///etc',
  ])('should not link to %s', (address) => {
    expect(JSON.stringify(fromMarkdown(`[ici](${address})`))).not.toContain('href')
    expect(JSON.stringify(fromHtml(`<a href="${address}">ici</a>`))).not.toContain('href')
  })

  it('should never fetch an image, and keep its description', () => {
    expect(fromMarkdown('![Un plan](https://ailleurs.example/plan.png)').map(textOf)).toEqual(['Un plan'])
    expect(
      JSON.stringify(fromHtml('<img src="https://ailleurs.example/p.png" alt="Un plan">')),
    ).not.toContain('ailleurs')
  })

  it('should keep headings, lists and tables of a page, and drop its scripts and menus', () => {
    const nodes = fromHtml('<nav>Menu</nav><h1>Titre</h1><ul><li>Un</li></ul><script>x()</script>')
    expect(nodes).toMatchObject([{ tag: 'h2' }, { tag: 'ul', children: [{ tag: 'li' }] }])
  })
})
