import { stem } from '../analysis/stem'
import { weakWords } from '../analysis/stop-words'
import { openRun, runs } from '../analysis/tokens'

/** The words of a corpus, numbered as they come; words of one stem are found together. */
export type Vocabulary = {
  /** The numbers of all words of a text, in order; a word that is new is given one now. */
  read: (text: string) => Uint32Array<ArrayBuffer>
  /** The number of a word, `undefined` if no text has held it. */
  find: (word: string) => number | undefined
  word: (id: number) => string
  stemOf: (id: number) => number
  /** The numbers of all words with this stem; empty if there is none. */
  wordsOfStem: (stemmed: string) => readonly number[]
  /** The same, by the stem's number. */
  family: (stemId: number) => readonly number[]
  findStem: (stemmed: string) => number | undefined
  /** Whether a word is one of grammar or asking. */
  isWeak: (id: number) => boolean
  size: () => number
  stems: () => number
}

/** Runs whose words are remembered: a corpus repeats them, and to look each up once is what makes a start fast. */
const remembered = 200_000

/** An empty vocabulary. Words are never forgotten: a corpus that changes keeps most of its words. */
export function createVocabulary(): Vocabulary {
  const ids = new Map<string, number>()
  const words: string[] = []
  const stems: number[] = []
  const stemIds = new Map<string, number>()
  const families: number[][] = []
  const weak: boolean[] = []

  const addStem = (stemmed: string): number => {
    const known = stemIds.get(stemmed)
    if (known !== undefined) return known
    stemIds.set(stemmed, families.length)
    return families.push([]) - 1
  }

  const add = (word: string): number => {
    const known = ids.get(word)
    if (known !== undefined) return known
    const id = words.push(word) - 1
    ids.set(word, id)
    weak.push(weakWords.has(word))
    const stemId = addStem(stem(word))
    stems.push(stemId)
    families[stemId]?.push(id)
    return id
  }

  const ofRuns = new Map<string, number[]>()
  const readRun = (run: string): number[] => {
    const known = ofRuns.get(run)
    if (known) return known
    if (ofRuns.size >= remembered) ofRuns.clear()
    const numbers = openRun(run).map(add)
    ofRuns.set(run, numbers)
    return numbers
  }

  return {
    read: (text) => {
      const numbers: number[] = []
      for (const run of runs(text)) for (const number of readRun(run)) numbers.push(number)
      return new Uint32Array(numbers)
    },
    find: (word) => ids.get(word),
    word: (id) => words[id] ?? '',
    stemOf: (id) => stems[id] ?? -1,
    wordsOfStem: (stemmed) => families[stemIds.get(stemmed) ?? -1] ?? [],
    family: (stemId) => families[stemId] ?? [],
    findStem: (stemmed) => stemIds.get(stemmed),
    isWeak: (id) => weak[id] ?? false,
    size: () => words.length,
    stems: () => families.length,
  }
}
