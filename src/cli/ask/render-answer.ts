import type { Answer, Citation } from '@/src/assistant/answer'
import { messagesFor } from '@/src/messages/catalogue'

const t = messagesFor('askCommand')

const outcomes = { answered: 'answered', related: 'related', not_found: 'notFound' } as const

const longDate = new Intl.DateTimeFormat('fr', { dateStyle: 'long', timeZone: 'UTC' })

/** A whole date as a person says it; a year, a month or a period stays as it was given. */
const sayDate = (iso: string): string =>
  /^\d{4}-\d{2}-\d{2}(T|$)/.test(iso) ? longDate.format(new Date(iso)) : iso

function sourceLines({ number, page, document }: Citation): string[] {
  const { title, sourceDate, updatedAt, url } = document
  const place = page === undefined ? '' : t('page', { page })
  const date = sourceDate
    ? t('dated', { date: sayDate(sourceDate) })
    : t('undated', { date: sayDate(updatedAt) })
  return [t('source', { number, title, place, date }), `    ${url}`]
}

const indent = (text: string) => text.replaceAll('\n', '\n  ')

/** An answer as the terminal shows it: the outcome, the sentences with their numbers, then the sources. */
export function renderAnswer(answer: Answer): string {
  const sentences = answer.sentences.flatMap(({ text, citations }) => [
    `  ${indent(text)} ${citations.map((number) => `[${number}]`).join('')}`,
    '',
  ])
  const sources = answer.citations.length > 0 ? [t('sources'), ...answer.citations.flatMap(sourceLines)] : []
  const nearest = answer.nearest.flatMap(({ title, url }) => [`  ${title}`, `    ${url}`])
  const near = nearest.length > 0 ? [t('nearest'), ...nearest] : []
  const differ = answer.disagreement ? [t('differ'), ''] : []
  return [t(outcomes[answer.status]), '', ...differ, ...sentences, ...sources, ...near, ''].join('\n')
}
