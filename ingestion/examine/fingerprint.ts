import { fold } from '@/src/text/fold'

/**
 * What tells whether two texts say nearly the same: `signature` estimates how many of their three-word runs they share
 * (MinHash, Broder 1997); texts that share much agree on one of the `bands` at least. Numbers are signed, 32 bits.
 */
export type Fingerprint = { signature: number[]; bands: number[] }

const hashes = 60
const rowsPerBand = 3
/** Shorter texts are alike by chance (runs of three words). */
const fewest = 30

/** FNV-1a, 32 bits. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return hash >>> 0
}

/** Mixes a seed into a hash (the finaliser of MurmurHash3). */
function mixed(hash: number, seed: number): number {
  let value = hash ^ Math.imul(seed + 1, 0x9e3779b1)
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b)
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35)
  return (value ^ (value >>> 16)) >>> 0
}

/** The three-word runs of a text, as hashes. */
export function runsOf(text: string): Set<number> {
  const words = fold(text).match(/[\p{L}\p{N}]+/gu) ?? []
  const runs = new Set<number>()
  for (let at = 0; at + 2 < words.length; at++)
    runs.add(hashOf(`${words[at]} ${words[at + 1]} ${words[at + 2]}`))
  return runs
}

/** The fingerprint of a text; none for one of only a few words. */
export function fingerprintOf(text: string): Fingerprint | undefined {
  const runs = runsOf(text)
  if (runs.size < fewest) return undefined
  const signature = Array.from({ length: hashes }, (_, seed) => {
    let least = 0xffffffff
    for (const run of runs) least = Math.min(least, mixed(run, seed))
    return least | 0
  })
  const bands = Array.from({ length: hashes / rowsPerBand }, (_, band) => {
    const rows = signature.slice(band * rowsPerBand, (band + 1) * rowsPerBand)
    return hashOf(`${band}:${rows.join(',')}`) | 0
  })
  return { signature, bands }
}

/** The share of three-word runs that two texts have in common, estimated from their signatures (0 to 1). */
export function similarityOf(one: number[], other: number[]): number {
  const same = one.filter((value, at) => value === other[at]).length
  return same / Math.max(1, one.length)
}
