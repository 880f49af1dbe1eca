import { describe, expect, it } from 'vitest'
import { extractMarkdown } from './markdown'

const blocks = (text: string) => extractMarkdown({ text }).blocks

describe('extractMarkdown', () => {
  it('should take the marks off and keep the words', () => {
    expect(
      blocks('Un *texte* **gras** avec un [lien](https://exemple.fr),\nune `touche` et H<sub>2</sub>O.'),
    ).toEqual([{ kind: 'paragraph', text: 'Un texte gras avec un lien, une touche et H2O.' }])
  })

  it('should keep a hard line break as a line', () => {
    expect(blocks('Mairie  \nPlace du Marché')).toEqual([
      { kind: 'paragraph', text: 'Mairie\nPlace du Marché' },
    ])
  })

  it('should keep nested lists whole, one item a line with its mark', () => {
    expect(blocks('- un\n  suite\n  1. a\n  2. b\n- [x] deux\n\n  puis\n')).toEqual([
      { kind: 'list', text: '- un suite\n  1. a\n  2. b\n- deux puis' },
    ])
  })

  it('should give a table one row a line, header first', () => {
    expect(blocks('| Jour | Lieu |\n|---|:-:|\n| **lundi** | Roanne |\n| | |\n')).toEqual([
      { kind: 'table', text: 'Jour | Lieu\nlundi | Roanne' },
    ])
  })

  it('should say where something was removed', () => {
    expect(blocks('Avant.\n\n![plan](plan.png)\n\n<!-- note -->\n\n[1]: https://exemple.fr\n')).toEqual([
      { kind: 'paragraph', text: 'Avant.' },
      { kind: 'cut' },
      { kind: 'cut' },
      { kind: 'cut' },
    ])
  })

  it('should read quotations, code and indented text', () => {
    expect(blocks('> cité\n> ici\n\n```sh\nls -a\n```\n\n    en retrait\n')).toEqual([
      { kind: 'paragraph', text: 'cité ici' },
      { kind: 'code', text: 'ls -a' },
      { kind: 'paragraph', text: 'en retrait' },
    ])
  })

  it('should take title and date from the front matter', () => {
    const text = '---\ntitle: "Le guide"\ndate: 2024-05-02T10:00\n---\n\n# Autre\n\nTexte.'
    expect(extractMarkdown({ text })).toMatchObject({ title: 'Le guide', date: '2024-05-02' })
  })

  it('should leave a rule at the top of a text alone', () => {
    expect(blocks('---\n\nTexte.\n\n---\n')).toEqual([{ kind: 'paragraph', text: 'Texte.' }])
  })

  it('should take the only first-level heading as title', () => {
    expect(extractMarkdown({ text: '# Guide\n\nTexte.' }).title).toBe('Guide')
    expect(extractMarkdown({ text: '# Un\n\n# Deux' }).title).toBeUndefined()
  })
})
