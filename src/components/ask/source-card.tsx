'use client'

import { useLocale, useTranslations } from 'use-intl/react'
import type { Citation } from '@/src/assistant/answer'
import { formatDate } from '@/src/components/ui/format-date'
import { MetaList } from '@/src/components/ui/meta-list'
import { ReviewState } from '@/src/components/ui/review-state'
import { useHydrated } from '@/src/components/ui/use-hydrated'
import { typeset } from '@/src/messages/typeset'
import type { QuoteContext } from './ask-state'
import { sectionPath } from './by-source'

type Props = { citation: Citation; context?: QuoteContext; isOpen: boolean }

const oneLineEnd = (text: string) => text.replace(/\n+/g, '\n')

/**
 * One source: the quotation among the words that surround it, and what one must know before relying on it. Those that
 * are not open are on paper all the same.
 */
export function SourceCard({ citation, context, isOpen }: Props) {
  const t = useTranslations('source')
  const visibility = useTranslations('site')
  const locale = useLocale()
  const address =
    useHydrated() && new URL(citation.document.url.split('?')[0] ?? '', window.location.origin).href
  const { number, page, document } = citation
  const date = document.sourceDate
    ? formatDate(document.sourceDate, locale)
    : t('dateUnknown', { date: formatDate(document.updatedAt, locale) })
  return (
    <article
      id={`citation-${number}`}
      className={`sheet border-t-4 border-t-mark-edge px-5 pt-4 pb-5 ${isOpen ? '' : 'hidden print:block'}`}
    >
      <p className="text-[0.95rem] text-ink-soft">{t('number', { number })}</p>
      <h3 className="text-[1.2rem]">{document.title}</h3>
      <blockquote cite={document.url} className="my-3 whitespace-pre-line text-ink-soft">
        {context && typeset(context.before)}
        <mark>{typeset(oneLineEnd(context?.quote ?? citation.quote))}</mark>
        {context && typeset(context.after)}
      </blockquote>
      <MetaList
        rows={{
          [t('file')]: <a href={document.url}>{page ? t('openPage', { page }) : t('open')}</a>,
          [t('section')]: sectionPath(citation),
          [t('date')]: date,
          [t('review')]: <ReviewState due={document.reviewDue} />,
          [t('access')]: visibility(`visibility.${document.visibility}`),
        }}
        printed={{ [t('address')]: address }}
      />
    </article>
  )
}
