import { stem } from '@/src/retrieval/analysis/stem'
import { weakWords } from '@/src/retrieval/analysis/stop-words'
import { type Quantity, quantityAt } from './quantity'
import { type SentenceWord, sentenceWords } from './sentence-words'
import { isTelling, subjectOf } from './subject'
import { isTimeUnit, timeRelation } from './time-words'

/**
 * A figure of a text and what it is a figure of. `counted` is the stem of what is counted; `measure` tells a count from
 * a share, a rate (« par mois ») and a moment (« sous 8 jours »); `about` are the stems of who or what it is given for,
 * `quality` the stem of the word that narrows the counted down; `names` and `years` are those beside it.
 */
export type Figure = {
  counted: string
  quantity: Quantity
  measure: string
  about: string[]
  quality?: string
  names: string[]
  years: string[]
}

/** Words that may stand between a figure and what it counts: « 45 bons conseillers ». */
const between = 1

/** What counts a part only, or more of the same: « 5 autres conseillers ». */
const partial = new Set(
  'autre autres nouveau nouveaux nouvelles premiers premieres derniers dernieres'.split(' '),
)
const share = 'pourcent'
const year = /^(?:19|20)\d\d$/

/** A number from `at` to `next` and what it counts, at `noun`; `isShare`: in hundredths. */
type Place = { at: number; next: number; noun: number; quantity: Quantity; isShare: boolean }

function placesOf({ words, stems }: { words: SentenceWord[]; stems: ReadonlySet<string> }): Place[] {
  const places: Place[] = []
  for (let at = 0; at < words.length; ) {
    const read = quantityAt(words, at)
    const next = read?.next ?? at + 1
    if (read) {
      const isShare = words[next]?.word === share
      const first = isShare ? next + 1 : next
      const near = words.slice(first, first + 1 + between)
      const offset = near.findIndex(({ word }) => stems.has(stem(word)))
      const isPart = near.slice(0, Math.max(0, offset)).some(({ word }) => partial.has(word))
      if (offset >= 0 && !isPart)
        places.push({ at, next, noun: first + offset, quantity: read.quantity, isShare })
    }
    at = next
  }
  return places
}

/** What kind of figure it is, in a word; figures of two kinds are never compared. */
function measureOf(words: SentenceWord[], place: Place): string {
  const { noun, isShare } = place
  const [first, second] = words.slice(noun + 1, noun + 3).map(({ word }) => word)
  if (isShare || (first === 'sur' && /^\d|^(?:dix|cent)$/.test(second ?? ''))) return share
  const rate = first === 'par' && second && !weakWords.has(second) ? `par ${stem(second)}` : ''
  return isTimeUnit(words[noun]?.word ?? '') ? `${timeRelation({ words, ...place })} ${rate}`.trim() : rate
}

/** What the counted is narrowed down to: « 45 conseillers *numériques* », « 15 jours de *prêt* ». */
function narrowed(words: SentenceWord[], noun: number): { quality?: string; about: string[] } {
  if (words[noun]?.closes) return { about: [] }
  const [next, then] = words.slice(noun + 1, noun + 3)
  if (next?.isLed) return { about: [stem(next.word)] }
  if (next?.word === 'de' || next?.word === 'd')
    return { about: then && !weakWords.has(then.word) ? [stem(then.word)] : [] }
  const isQuality = next && !weakWords.has(next.word) && !next.isForm && !/^\d/.test(next.word)
  return { quality: isQuality ? stem(next.word) : undefined, about: [] }
}

const namesIn = (words: SentenceWord[]) =>
  words
    .filter(({ isName }) => isName)
    .map(({ word }) => stem(word))
    .filter(isTelling)
const yearsIn = (words: SentenceWord[]) => words.filter(({ word }) => year.test(word)).map(({ word }) => word)

/** Beside a figure: what stands between it and the next one; where that says nothing, what begins the sentence. */
function beside(args: {
  words: SentenceWord[]
  places: Place[]
  at: number
  read: (words: SentenceWord[]) => string[]
}) {
  const { words, places, at, read } = args
  const own = read(words.slice(places[at]?.next, places[at + 1]?.at))
  return own.length > 0 ? own : read(words.slice(0, places[0]?.at))
}

/** The figures that a sentence gives for the named stems; a part of a whole already counted is left out. */
function figuresIn({ words, stems }: { words: SentenceWord[]; stems: ReadonlySet<string> }): Figure[] {
  const places = placesOf({ words, stems })
  return places.flatMap((place, at): Figure[] => {
    const before = words.slice(places[at - 1]?.noun ?? 0, place.at)
    const counted = stem(words[place.noun]?.word ?? '')
    const isPart = at > 0 && before.some(({ word }) => word === 'dont' || word === 'parmi')
    if (isPart) return []
    const { about, quality } = narrowed(words, place.noun)
    return [
      {
        counted,
        quantity: place.quantity,
        measure: measureOf(words, place),
        about: [...subjectOf(at > 0 ? before.slice(1) : before), ...about],
        quality,
        names: beside({ words, places, at, read: namesIn }),
        years: beside({ words, places, at, read: yearsIn }),
      },
    ]
  })
}

/** The figures that a text gives for the named stems: « 45 conseillers » gives 45 for `conseil`. */
export const figuresOf = ({ text, stems }: { text: string; stems: ReadonlySet<string> }): Figure[] =>
  sentenceWords(text).flatMap((words) => figuresIn({ words, stems }))
