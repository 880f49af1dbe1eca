import { stem } from '@/src/retrieval/analysis/stem'
import { politeWords, weakWords } from '@/src/retrieval/analysis/stop-words'
import { tokens } from '@/src/retrieval/analysis/tokens'

/** Words that nearly every offer is about (folded): beside another word they say nothing of what is looked for. */
const commonPlace = new Set(
  'aide aider apprendre besoin cherche chercher cours atelier ateliers formation formations initiation numerique pres proche seance seances stage stages trouver utiliser veux'.split(
    ' ',
  ),
)

/** The words of a text that mean something, in order: folded, without grammar, courtesy and single letters. */
export const matterWords = (text: string): string[] =>
  tokens(text).filter((word) => (word.length > 1 || /\d/.test(word)) && !weakWords.has(word))

/** The stems of those words, each between spaces, so that a run of words is a part of the string. */
export const stemRun = (text: string): string => ` ${matterWords(text).map(stem).join(' ')} `

/** What a person looks for, word by word; common-place words count only when there is nothing else. */
export function wantedWords(query: string): string[] {
  const words = matterWords(query).filter((word) => !politeWords.has(word))
  const strong = words.filter((word) => !commonPlace.has(word))
  return strong.length > 0 ? strong : words
}
