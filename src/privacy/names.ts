import { readable } from './common-words'
import type { Detector, PersonalData } from './personal-data'

const civility =
  '(?:madame|monsieur|mademoiselle|messieurs|mesdames|mmes?\\.?|mlle\\.?|mrs?\\.?|mm?\\.|docteur|dr\\.?|maître|me\\.)'
const introduced =
  "(?:(?:je\\s+m['’]appelle|il\\s+s['’]appelle|elle\\s+s['’]appelle|s['’]appelle|se\\s+nomme|nomm[ée]e?|pr[ée]nomm[ée]e?|au\\s+nom\\s+de|nom\\s+de\\s+famille|nom\\s+de\\s+naissance|(?:mon|son)\\s+nom\\s+(?:c['’])?est|nom\\s*:|pr[ée]nom\\s*:|signé\\s*:))"
const opening = new RegExp(
  `(?<![\\p{L}])(?:${civility}|${introduced})(?=[\\s\\u00a0:,]|(?<=\\.)\\p{L})[\\s\\u00a0:]*`,
  'giu',
)
const word = /[\p{L}][\p{L}'’.-]*/uy
const particles = new Set([
  'de',
  'du',
  'des',
  'la',
  'le',
  'les',
  'el',
  'ben',
  'bin',
  'van',
  'von',
  'da',
  'dos',
  'et',
  'di',
  'y',
  'al',
])
const capital = /^\p{Lu}/u
const titleWords = /^(?:le|la|les|l['’]|votre|notre|ma|mon|une?|ce|cette|qui|que|et)$/iu

/**
 * Names after a form of address or “s’appelle”: up to four words, capitals or not, particles included.
 * A small letter is taken for a name only when the word is not a word of everyday French.
 */
export const findNames: Detector = (text) => {
  const found: PersonalData[] = []
  for (const match of text.matchAll(opening)) {
    const start = match.index + match[0].length
    const end = endOfName({ text, start })
    if (end > start) found.push({ kind: 'name', start, end })
  }
  return found
}

const otherCivility = new RegExp(`^${civility}$`, 'iu')

function endOfName({ text, start }: { text: string; start: number }): number {
  let end = start
  let position = start
  let small = false
  for (let taken = 0; taken < 5; ) {
    word.lastIndex = position
    const found = word.exec(text)?.[0].replace(/[.'’-]+$/u, '')
    if (!found) break
    const isName = capital.test(found)
      ? !isTitle(found, taken)
      : !readable(found) && found.length > 1 && (taken === 0 || small)
    const isParticle = particles.has(found.toLowerCase())
    if (
      taken === 0 &&
      titleWords.test(found) &&
      !capital.test(text.slice(position + found.length).trimStart())
    )
      break
    if (taken === 0 && /^[ld]['’]\p{Ll}/u.test(found)) break
    if (otherCivility.test(found) || otherCivility.test(`${found}.`)) break
    if (!isName && !isParticle) break
    position += found.length
    if (isName && !isParticle) {
      end = position
      small = !capital.test(found)
      taken += small ? 2 : 1
    }
    const gap = /^[\s\u00a0]+|^-/u.exec(text.slice(position))?.[0].length ?? 0
    if (gap === 0) break
    position += gap
  }
  return end
}

/** “Madame La Maire”, “Monsieur Le Préfet”: an office, not a name. */
const isTitle = (found: string, taken: number) =>
  taken === 0 &&
  /^(?:Le|La|Les|L|Maire|Pr[ée]fete?|Directeur|Directrice|Pr[ée]sidente?|Monsieur|Madame)$/u.test(found)
