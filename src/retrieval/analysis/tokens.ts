import { fold } from '@/src/text/fold'

const elided = /^(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu|presqu|quelqu|entr)'(?=.)/
const chunk = /[\p{L}\p{N}]+(?:[.,](?=\d)\p{N}+)*(?:['-][\p{L}\p{N}]+)*/gu
const thousands = /(?<=(?<![\d.,])\d{1,3}(?:[ \u00a0\u202f]\d{3})*)[ \u00a0\u202f](?=\d{3}(?!\d))/g
const ordinal = /^(\d+)(?:ers?|eres?|es?|emes?|iemes?|nde?s?)$/
const initials = /(?<![\p{L}\p{N}.])(?:\p{L}\.){2,}(?:\p{L}(?![\p{L}\p{N}]))?/gu

/** Cuts one chunk (no white space, folded) into words: elided articles dropped, compounds opened. */
function openChunk(text: string): string[] {
  if (text === "aujourd'hui") return ['aujourdhui']
  const parts = text
    .split('-')
    .flatMap((part) => part.replace(elided, '').split("'"))
    .map((part) => part.replace(ordinal, '$1'))
  return parts.filter((part) => part !== '')
}

const cache = new Map<string, string[]>()
const cacheLimit = 200_000

/** The same as `openChunk`, remembered: a corpus repeats its words. */
function wordsOfChunk(text: string): string[] {
  const known = cache.get(text)
  if (known) return known
  if (cache.size >= cacheLimit) cache.clear()
  const words = openChunk(text)
  cache.set(text, words)
  return words
}

/**
 * The words of a French text in order, folded (lower case, no accents): elisions (l’, qu’…) dropped, hyphenated
 * compounds opened, initials joined (C.D.D. → cdd), digits of one number joined (1 500 → 1500), ordinals as numbers
 * (13e → 13). Nothing is removed as a stop word, so that neighbours stay neighbours.
 */
export function tokens(text: string): string[] {
  const folded = fold(text)
    .replace(initials, (letters) => letters.replaceAll('.', ''))
    .replace(thousands, '')
  const words: string[] = []
  for (const match of folded.match(chunk) ?? []) for (const word of wordsOfChunk(match)) words.push(word)
  return words
}
