import type { ReactElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { ComparisonTable } from './comparison-table'
import { PersonalList } from './personal-list'

// Blanks that do not break are a matter of typesetting.
const plain = (element: ReactElement) => renderToStaticMarkup(element).replace(/\s/g, ' ')

it('should say what was found, around which words, and where', () => {
  const personal = [
    {
      kind: 'phone',
      excerpt: 'Rappeler au [téléphone] demain.',
      headings: ['Suivi'],
      page: 3,
      file: 'a.pdf',
    },
    { kind: 'nir', excerpt: 'Numéro [numéro de sécurité sociale]', headings: [] },
  ]
  const html = plain(<PersonalList personal={personal} locale="fr" />)
  expect(html).toContain('téléphone')
  expect(html).toContain('a.pdf · page 3 · sous « Suivi »')
  expect(html).toContain('« Rappeler au [téléphone] demain. »')
  expect(html).toContain('numéro de sécurité sociale')
})

it('should set two documents side by side, with what they share and what they do not', () => {
  const passage = (text: string) => ({ text, headings: ['Le prêt'] })
  const compared = {
    title: 'La fiche publiée',
    address: '/ressources/la-fiche',
    updatedAt: '2026-03-01T10:00:00Z',
    sourceDate: '2025-11',
    pairs: [
      { mine: passage('Un texte.'), theirs: passage('Un texte.'), share: 1 },
      { mine: passage('Un autre.'), theirs: passage('Un autre, plus long.'), share: 0.6 },
    ],
    alone: { mine: 0, theirs: 2 },
  }
  const html = plain(<ComparisonTable compared={compared} title="Mon brouillon" locale="fr" />)
  expect(html.match(/<th scope="col">/g)).toHaveLength(2)
  expect(html).toContain('Mon brouillon')
  expect(html).toContain('<a href="/ressources/la-fiche"')
  expect(html).toContain('novembre 2025')
  expect(html).toContain('Mot pour mot')
  expect(html).toMatch(/60\s%/)
  expect(html).toContain('Aucun passage n’est propre à ce document, 2 à l’autre.')
})
