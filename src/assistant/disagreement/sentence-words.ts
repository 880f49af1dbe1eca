import { weakWords } from '@/src/retrieval/analysis/stop-words'
import { tokens } from '@/src/retrieval/analysis/tokens'
import { splitSentences } from '@/src/text/sentences'

/**
 * A word of a sentence, folded. `isName`: capitalised after a word that leads to a place (« à Roanne », « la Loire »);
 * `isLed`: after « de » or « d’ »; `closes`: a comma or colon follows; `isForm`: an ending of verbs and participles.
 */
export type SentenceWord = {
  word: string
  isName: boolean
  isLed: boolean
  closes: boolean
  isForm: boolean
}

const placing = new Set('a au aux en dans de du la le sur vers'.split(' '))
const capital = /^[«“"(]*(?:[ldLD]['’])?\p{Lu}[\p{L}-]*\p{Ll}/u
const elided = /^[ld]['’]/iu
const led = /^d['’]/iu
const form = /(?:[éi]e?s?|er|ent|ant|ont)$/u

/** What is written with signs, in words that can be read one after the other. */
const opened = (text: string): string =>
  text
    .replace(/(?<=\d)[ \u00a0\u202f](?=\d{3}(?!\d))/g, '')
    .replace(
      /(\d+)\s?h\s?(\d\d)?(?![\p{L}\d])/gu,
      (_, hours, minutes = '0') => `${Number(hours) + Number(minutes) / 60} heures`,
    )
    .replace(/(?<=\d)\s?min(?!\p{L})/gu, ' minutes')
    .replace(/(?<=\d)\s?€/g, ' euros')
    .replace(/\s?%/g, ' pourcent')
    .replace(/(?<=\d)\s?[-–]\s?(?=\d)/g, ' à ')
    .replaceAll('/', ' par ')

function wordsOf(sentence: string): SentenceWord[] {
  let before = ''
  return opened(sentence)
    .split(/\s+/)
    .flatMap((chunk) => {
      const words = tokens(chunk)
      const follows = before !== '' && (placing.has(before) || elided.test(chunk))
      const isName = follows && capital.test(chunk)
      const isLed = before === 'de' || led.test(chunk)
      before = words.at(-1) ?? before
      return words.map((word, at) => ({
        word,
        isName: isName && !weakWords.has(word),
        isLed: isLed && at === 0,
        closes: at === words.length - 1 && /[,:;)]$/.test(chunk),
        isForm: form.test(chunk.replace(/\P{L}+$/u, '')),
      }))
    })
}

/** The words of each sentence of a quotation; items of a list and clauses after a semicolon count as sentences. */
export const sentenceWords = (text: string): SentenceWord[][] =>
  splitSentences(text)
    .flatMap((sentence) => sentence.text.split(/\n|;/))
    .map(wordsOf)
    .filter((words) => words.length > 0)
