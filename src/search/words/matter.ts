import { stem } from '@/src/retrieval/analysis/stem'
import { politeWords, weakWords } from '@/src/retrieval/analysis/stop-words'
import { tokens } from '@/src/retrieval/analysis/tokens'

/** Words that nearly every offer is about (folded): beside another word they say nothing of what is looked for. */
const commonPlace = new Set(
  'aide aider apprendre besoin cherche chercher cours atelier ateliers formation formations initiation numerique pres proche seance seances stage stages trouver utiliser veux'.split(
    ' ',
  ),
)

/** Remembers what was made of a text: a catalogue is made anew for each search, of the same few thousand texts. */
function remembered<Made>(make: (text: string) => Made): (text: string) => Made {
  const known = new Map<string, Made>()
  return (text) => {
    const found = known.get(text)
    if (found !== undefined) return found
    if (known.size >= mostRemembered) known.clear()
    const made = make(text)
    known.set(text, made)
    return made
  }
}
const mostRemembered = 20_000

/** The words of a text that mean something, in order: folded, without grammar, courtesy and single letters. */
export const matterWords = remembered((text: string): readonly string[] =>
  tokens(text).filter((word) => (word.length > 1 || /\d/.test(word)) && !weakWords.has(word)),
)

/** The stems of those words, each between spaces, so that a run of words is a part of the string. */
export const stemRun = remembered((text: string): string => ` ${matterWords(text).map(stem).join(' ')} `)

/** What a person looks for, word by word; common-place words count only when there is nothing else. */
export function wantedWords(query: string): readonly string[] {
  const words = matterWords(query).filter((word) => !politeWords.has(word))
  const strong = words.filter((word) => !commonPlace.has(word))
  return strong.length > 0 ? strong : words
}
