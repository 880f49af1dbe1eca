import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { MetaList } from './meta-list'

it('should leave out what says nothing, an empty list too', () => {
  const html = renderToStaticMarkup(<MetaList rows={{ Où: 'Roanne', Quand: undefined, Téléphones: [] }} />)
  expect(html).toContain('Où')
  expect(html).not.toContain('Quand')
  expect(html).not.toContain('Téléphones')
})
