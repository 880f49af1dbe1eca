import { fold } from '@/src/text/fold'

const run = /[\p{L}\p{N}\p{M}]+(?:[.,]\p{N}+)*(?:['’‘ʼ′-][\p{L}\p{N}\p{M}]+)*/gu
const elided = /^(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu|presqu|quelqu|entr)'(?=.)/
const ordinal = /^(\d+)(?:ers?|eres?|es?|emes?|iemes?|nde?s?)$/

// The two joins look at neighbours and are slow; the cheap look first spares most texts of them.
const someInitials = /[A-Za-z]\.[A-Za-z]\./
const initials = /(?<![\p{L}\p{N}.])(?:\p{L}\.){2,}(?:\p{L}(?![\p{L}\p{N}]))?/gu
const someThousands = /\d[ \u00a0\u202f]\d{3}/
const thousands = /(?<=(?<![\d.,])\d{1,3}(?:[ \u00a0\u202f]\d{3})*)[ \u00a0\u202f](?=\d{3}(?!\d))/g

const joinInitials = (text: string): string =>
  someInitials.test(text) ? text.replace(initials, (letters) => letters.replaceAll('.', '')) : text

const joinThousands = (text: string): string =>
  someThousands.test(text) ? text.replace(thousands, '') : text

/** Cuts a run of letters, digits, apostrophes and hyphens into words: elided articles dropped, compounds opened. */
export function openRun(text: string): string[] {
  const folded = fold(text)
  if (folded === "aujourd'hui") return ['aujourdhui']
  return folded
    .split('-')
    .flatMap((part) => part.replace(elided, '').split("'"))
    .map((part) => part.replace(ordinal, '$1'))
    .filter((part) => part !== '')
}

const opened = new Map<string, string[]>()
const remembered = 200_000

/** `openRun`, remembered as typed: a corpus repeats its words, and folding each once is what makes indexing fast. */
function wordsOfRun(text: string): string[] {
  const known = opened.get(text)
  if (known) return known
  if (opened.size >= remembered) opened.clear()
  const words = openRun(text)
  opened.set(text, words)
  return words
}

/** The runs of letters, digits, apostrophes and hyphens of a text, as typed but for what belongs to one number or name. */
export const runs = (text: string): string[] => joinThousands(joinInitials(text)).match(run) ?? []

/**
 * The words of a French text in order, folded (lower case, no accents): elisions (l’, qu’…) dropped, hyphenated
 * compounds opened, initials joined (C.D.D. → cdd), digits of one number joined (1 500 → 1500), ordinals as numbers
 * (13e → 13). Nothing is removed as a stop word, so that neighbours stay neighbours.
 */
export function tokens(text: string): string[] {
  const words: string[] = []
  for (const one of runs(text)) for (const word of wordsOfRun(one)) words.push(word)
  return words
}
