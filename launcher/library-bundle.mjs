// Where the bundle of Payload stands. Small on purpose: every process of ours asks at its start.
import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { at, root } from './checkout.mjs'

/** What our own files import of Payload, and zod, which both read settings with; each with the name of its file. */
export const entries = {
  payload: 'payload',
  'payload/shared': 'payload-shared',
  '@payloadcms/db-postgres': 'db-postgres',
  '@payloadcms/db-postgres/drizzle/node-postgres': 'drizzle-node-postgres',
  '@payloadcms/db-postgres/drizzle/pg-core': 'drizzle-pg-core',
  '@payloadcms/richtext-lexical': 'richtext-lexical',
  '@payloadcms/translations/languages/en': 'translations-en',
  '@payloadcms/translations/languages/fr': 'translations-fr',
  zod: 'zod',
}

/** Holds one folder, named after what it was made from: whatever npm changes makes another. */
export const bundles = at('node_modules/.passerelle')
const madeFrom = ['node_modules/.package-lock.json', 'launcher/bundle.mjs', 'launcher/library-bundle.mjs']

/** The folder of the bundle of what is installed, whether it has been made or not. */
export function bundleFolder() {
  const hash = createHash('sha256')
  for (const file of madeFrom) hash.update(readFileSync(at(file)))
  return `${bundles}/${hash.digest('hex').slice(0, 16)}`
}

/** Whether the bundle of what is installed has been made. */
export const isBundled = () => existsSync(bundleFolder())

/**
 * Gives a function that finds the bundled file for what one of our own files imports: its address, or undefined for all
 * else. What libraries and the built site import stays theirs.
 */
export function bundledIn(folder) {
  const here = pathToFileURL(`${root}/`).href
  const foreign = [`${here}node_modules/`, `${here}.next/`]
  return ({ specifier, parentURL = '' }) => {
    if (!Object.hasOwn(entries, specifier)) return undefined
    if (!parentURL.startsWith(here) || foreign.some((start) => parentURL.startsWith(start))) return undefined
    return pathToFileURL(`${folder}/${entries[specifier]}.js`).href
  }
}
