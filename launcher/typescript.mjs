// Preloaded into every process of ours: lets Node.js run TypeScript with the aliases of tsconfig.json, whatever the
// current folder is. Imported from here, `tsx` is found in this checkout and not in the caller's folder.
import module from 'node:module'
import { compiled } from './compiled.mjs'
import { requireRecentNode } from './node-version.mjs'

requireRecentNode()
// Before anything else is loaded, and so kept as compiled too. Where the folder can't be written, nothing is kept.
module.enableCompileCache(compiled)
// Not its hook for `require`: it went through the built site and all libraries, which are JavaScript.
await import('tsx/esm')
await import('./bundled-libraries.mjs')
