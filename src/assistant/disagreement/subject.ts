import { stem } from '@/src/retrieval/analysis/stem'
import { weakWords } from '@/src/retrieval/analysis/stop-words'
import type { SentenceWord } from './sentence-words'

/** Who may have any figure of a network, and when: stems that do not tell one thing from another. */
const anyone = new Set(
  `reseau departement departemental territoire equipe plan dispositif programme projet total nombre ensemble bilan jour
  aujourdhui actuellement annee an mois fin debut janvier fevrier mars avril mai juin juillet aout septembre octobre
  novembre decembre`
    .split(/\s+/)
    .map(stem),
)
const pronouns = new Set('on il elle ils elles nous vous je ce c cela qui y'.split(' '))
const leading = new Set('a au aux dans en pour chez lors pendant selon avec'.split(' '))
const number = /^\d/

/** Whether a stem tells one thing from another. */
export const isTelling = (one: string): boolean => !anyone.has(one)

/** The nouns of the group that a clause begins with: « la durée du prêt » in « La durée du prêt est de… ». */
function groupOf(words: SentenceWord[]): string[] {
  const nouns: string[] = []
  let isOpen = true
  for (const { word, isLed } of words) {
    if (number.test(word)) break
    if (weakWords.has(word)) {
      if (['de', 'du', 'des', 'd'].includes(word)) isOpen = true
      else if (nouns.length > 0 && !['la', 'le', 'les', 'l'].includes(word)) break
      continue
    }
    if (!isOpen && !isLed) break
    nouns.push(stem(word))
    isOpen = false
  }
  return nouns
}

/** The clauses before a figure: cut at commas and colons, the last first. */
function clausesBefore(words: SentenceWord[]): SentenceWord[][] {
  const clauses: SentenceWord[][] = [[]]
  for (const word of words) {
    clauses.at(-1)?.push(word)
    if (word.closes) clauses.push([])
  }
  return clauses.reverse()
}

/** The stems of who or what a figure is given for, by the words before it in its sentence; often none. */
export function subjectOf(words: SentenceWord[]): string[] {
  for (const [at, clause] of clausesBefore(words).entries()) {
    const [first] = clause
    // The word right before a figure is its verb: « La Loire compte 45 conseillers ».
    const said = at === 0 ? clause.slice(0, -1) : clause
    if (pronouns.has(first?.word ?? '')) continue
    const group = groupOf(first && leading.has(first.word) ? said.slice(1) : said)
    const telling = group.filter(isTelling)
    if (telling.length > 0) return telling
  }
  return []
}
