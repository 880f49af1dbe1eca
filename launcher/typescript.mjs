// Preloaded into every process of ours: lets Node.js run TypeScript with the aliases of tsconfig.json, whatever the
// current folder is. Imported from here, `tsx` is found in this checkout and not in the caller's folder.
import { requireRecentNode } from './node-version.mjs'
import 'tsx'
import './bundled-libraries.mjs'

requireRecentNode()
