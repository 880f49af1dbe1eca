// Bundles Payload, with what it stands on, for the processes that we start ourselves: of two thousand small files most of
// a second start is spent on finding and opening them. Run by prepare.mjs after the libraries are installed.
import { mkdirSync, renameSync, rmSync } from 'node:fs'
import { build } from 'esbuild'
import { bundleFolder, bundles, entries } from './library-bundle.mjs'

/** What has native code, is shared with our own files, or is never needed outside the site. */
const external = ['sharp', 'pg', 'undici', 'ws', 'next', 'react', 'react-dom', 'drizzle-kit']

const folder = bundleFolder()
const beside = `${folder}.${process.pid}`
rmSync(bundles, { recursive: true, force: true })
mkdirSync(bundles, { recursive: true })
await build({
  entryPoints: Object.fromEntries(Object.entries(entries).map(([specifier, name]) => [name, specifier])),
  outdir: beside,
  bundle: true,
  splitting: true,
  platform: 'node',
  target: 'node22',
  format: 'esm',
  external: external.flatMap((name) => [name, `${name}/*`]),
  banner: {
    js: "import { createRequire as toRequire } from 'node:module'; const require = toRequire(import.meta.url);",
  },
  logLevel: 'error',
})
renameSync(beside, folder)
