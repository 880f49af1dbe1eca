import type { Answer } from '@/src/assistant/answer'
import type { AnswerWords } from './answer-text'

/** Signs that Markdown would read as marks: texts of documents stay as they are written. */
const plain = (text: string) =>
  text
    .replace(/[\\`*_[\]<>#|~]/g, '\\$&')
    .replace(/^(\s*)([-+])(?=\s)/gm, '$1\\$2')
    .replace(/^(\s*\d+)([.)])(?=\s)/gm, '$1\\$2')

/** The answer as Markdown: question as heading, each quotation as one, sources as a list of links with their dates. */
export function answerMarkdown(answer: Answer, words: AnswerWords): string {
  const sentences = answer.sentences.map(({ text, citations }) => {
    const quoted = answer.mode === 'quotations' ? '> ' : ''
    const lines = `${plain(text)} ${citations.map((number) => `[^${number}]`).join('')}`.split('\n')
    return lines.map((line) => `${quoted}${line}`.trimEnd()).join('\n')
  })
  const sources = answer.citations.map(({ number, page, document }) => {
    const about = [words.date(document.sourceDate ?? document.updatedAt), page && words.page(page)]
    const link = `[${plain(document.title)}](<${words.origin}${document.url}>)`
    return `[^${number}]: ${[link, ...about].filter(Boolean).join(', ')}`
  })
  return [
    `## ${plain(words.question)}`,
    ...sentences,
    sources.join('\n'),
    `*${plain(words.signature)}*`,
  ].join('\n\n')
}
