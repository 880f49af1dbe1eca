import { createHash } from 'node:crypto'
import type { Charter } from '@/payload-types'

/** The exact text of a charter that a person makes one's own, and its fingerprint (SHA-256, hexadecimal). */
export type CharterText = { text: string; hash: string }

/** Everything that a reader reads counts: title, version, each promise with its reason. */
export function charterText({ title, version, points }: Charter): CharterText {
  const promises = points.map(({ promise, why }, at) => `${at + 1}. ${promise}${why ? `\n   ${why}` : ''}`)
  const text = [title, version, ...promises].join('\n').normalize('NFC')
  return { text, hash: createHash('sha256').update(text).digest('hex') }
}
