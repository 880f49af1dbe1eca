import { pathToFileURL } from 'node:url'
import { expect, it } from 'vitest'
import { root } from './checkout.mjs'
import { bundledIn } from './library-bundle.mjs'

const find = bundledIn('/bundles/of-today')
const ours = (file: string) => pathToFileURL(`${root}/${file}`).href

it('should find the bundled file for what one of our files imports', () => {
  const parentURL = ours('src/cli/main.ts')
  expect(find({ specifier: 'payload', parentURL })).toBe('file:///bundles/of-today/payload.js')
  expect(find({ specifier: '@payloadcms/db-postgres', parentURL })).toBe(
    'file:///bundles/of-today/db-postgres.js',
  )
})

it.each([
  ['payload', ours('node_modules/@payloadcms/next/dist/index.js')],
  ['payload', ours('.next/server/chunks/one.js')],
  ['payload', 'file:///elsewhere/main.js'],
  ['payload', undefined],
  ['./payload', ours('src/cli/main.ts')],
  ['toString', ours('src/cli/main.ts')],
])('should leave %s, asked by %s, to Node.js', (specifier, parentURL) => {
  expect(find({ specifier, parentURL })).toBeUndefined()
})
