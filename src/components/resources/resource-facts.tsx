import { formatDate } from '@/src/components/ui/format-date'
import { isPast } from '@/src/components/ui/is-past'
import { MetaList } from '@/src/components/ui/meta-list'
import { type Locale, messagesFor } from '@/src/messages/catalogue'
import type { ResourceFacts as Facts } from './listed-resource'
import { ReviewDue } from './review-due'

/** What one must know of a resource before relying on it or passing it on. */
export function ResourceFacts({ locale, facts }: { locale: Locale; facts: Facts }) {
  const t = messagesFor('source', locale)
  const site = messagesFor('site', locale)
  const { sourceDate, updatedAt, reviewDue, sourceUrl } = facts
  const review = () => {
    if (!reviewDue) return t('reviewNone')
    if (!isPast(reviewDue)) return t('reviewPlanned', { date: formatDate(reviewDue, locale) })
    return <ReviewDue locale={locale} date={reviewDue} />
  }
  return (
    <MetaList
      rows={{
        [t('date')]: sourceDate
          ? formatDate(sourceDate, locale)
          : t('dateUnknown', { date: formatDate(updatedAt, locale) }),
        [t('review')]: review(),
        [t('licence')]: facts.licence ?? t('licenceNone'),
        [t('origin')]: sourceUrl && (
          <a href={sourceUrl} rel="noopener noreferrer">
            {URL.parse(sourceUrl)?.hostname ?? sourceUrl}
          </a>
        ),
        [t('access')]: site(`visibility.${facts.visibility}`),
        [t('kind')]: facts.kind,
        [t('themes')]: facts.themes.join(', '),
        [t('audiences')]: facts.audiences.join(', '),
      }}
    />
  )
}
