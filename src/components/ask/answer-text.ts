import type { Answer } from '@/src/assistant/answer'

/** What a copied answer says beside the answer itself. */
export type AnswerWords = {
  question: string
  /** Written under the answer: who answered and when. */
  signature: string
  sources: string
  /** How a citation's date is written. */
  date: (iso: string) => string
  page: (page: number) => string
  /** The site's own address, before each path. */
  origin: string
}

/** The answer as plain text to paste elsewhere: question, sentences with their numbers, sources with date and address. */
export function answerText(answer: Answer, words: AnswerWords): string {
  const sentences = answer.sentences.map(
    ({ text, citations }) => `${text} ${citations.map((number) => `[${number}]`).join('')}`,
  )
  const sources = answer.citations.map(({ number, page, document }) => {
    const about = [
      document.title,
      words.date(document.sourceDate ?? document.updatedAt),
      page && words.page(page),
    ]
    return `[${number}] ${about.filter(Boolean).join(', ')}\n${words.origin}${document.url}`
  })
  return [words.question, sentences.join('\n'), [words.sources, ...sources].join('\n'), words.signature].join(
    '\n\n',
  )
}
