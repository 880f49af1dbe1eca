import { expect, it } from 'vitest'
import { besideInDrizzle } from './quick-resolve.mjs'

const drizzle = 'file:///somewhere/node_modules/drizzle-orm'

it('should find the file beside another of Drizzle, and tell its format by its ending', () => {
  const parentURL = `${drizzle}/pg-core/index.js`
  expect(besideInDrizzle({ specifier: './columns/all.js', parentURL })).toEqual({
    url: `${drizzle}/pg-core/columns/all.js`,
    format: 'module',
    shortCircuit: true,
  })
  expect(besideInDrizzle({ specifier: '../sql/index.cjs', parentURL })).toMatchObject({
    url: `${drizzle}/sql/index.cjs`,
    format: 'commonjs',
  })
})

it.each([
  ['drizzle-orm/pg-core', `${drizzle}/index.js`],
  ['./columns', `${drizzle}/pg-core/index.js`],
  ['./settings.js', 'file:///somewhere/src/main.js'],
  ['./settings.js', undefined],
])('should leave %s, asked by %s, to Node.js', (specifier, parentURL) => {
  expect(besideInDrizzle({ specifier, parentURL })).toBeUndefined()
})
