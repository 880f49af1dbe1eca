import { messages } from './messages.mjs'

/** Whether a Node.js can run us: node:sqlite, which carries our locks, needs no flag from 22.13 and 23.4 on. */
export function isRecent(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  return major > 23 || (major === 23 && minor > 3) || (major === 22 && minor > 12)
}

/** Ends a process that an old Node.js runs with one sentence, before it stumbles over a module that it lacks. */
export function requireRecentNode(version = process.versions.node) {
  if (isRecent(version)) return
  process.stderr.write(`Passerelle : ${messages.oldNode(version)}\n`)
  process.exit(1)
}
