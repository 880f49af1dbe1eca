// The package.json of Drizzle is so large (177 kB of exports) that Node.js takes two milliseconds to learn from it that a
// file beside another is a module, eight hundred times at the start of every process that opens Payload.
import module from 'node:module'

const inDrizzle = /\/node_modules\/drizzle-orm\//

/**
 * The file that a relative import within Drizzle names, with its format, which its ending tells; undefined for every
 * other import.
 */
export function besideInDrizzle({ specifier, parentURL = '' }) {
  const ending = /^\..*\.(c?js)$/.exec(specifier)?.[1]
  if (!ending || !inDrizzle.test(parentURL)) return undefined
  const format = ending === 'cjs' ? 'commonjs' : 'module'
  return { url: new URL(specifier, parentURL).href, format, shortCircuit: true }
}

// Node.js 22.13 and 22.14 have no such hooks, and take the time.
module.registerHooks?.({
  resolve: (specifier, context, next) =>
    besideInDrizzle({ specifier, parentURL: context.parentURL }) ?? next(specifier, context),
})
