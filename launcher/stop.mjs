import { messages } from './messages.mjs'

/** An error whose message is a sentence for the person who launched us. */
export class Stop extends Error {}

const readOnly = new Set(['EACCES', 'EROFS', 'EPERM'])

/** Gives a file system's refusal its sentence; other errors stay as they are. */
export function explain(error) {
  if (error?.code === 'ENOSPC' || error?.code === 'EDQUOT') return new Stop(messages.full)
  if (readOnly.has(error?.code)) return new Stop(messages.readOnly(error.path ?? process.cwd()))
  return error
}
