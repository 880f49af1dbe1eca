// Lets our processes load Payload from the bundle where it has been made, and else, more slowly, file by file.
import { readFileSync } from 'node:fs'
import module from 'node:module'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { bundledIn, bundleFolder, isBundled } from './library-bundle.mjs'

if (isBundled()) {
  const folder = bundleFolder()
  const find = bundledIn(folder)
  const inside = `${pathToFileURL(folder)}/`
  // Node.js 22.13 and 22.14 have no such hooks, and take the time.
  module.registerHooks?.({
    resolve(specifier, context, next) {
      const url = find({ specifier, parentURL: context.parentURL })
      return url ? { url, format: 'module', shortCircuit: true } : next(specifier, context)
    },
    // Past tsx, which would go through megabytes of JavaScript that is as Node.js wants it.
    load: (url, context, next) =>
      url.startsWith(inside)
        ? { format: 'module', source: readFileSync(fileURLToPath(url)), shortCircuit: true }
        : next(url, context),
  })
}
