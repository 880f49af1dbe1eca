import { formatDate } from '@/src/components/ui/format-date'
import { Link } from '@/src/components/ui/page-link'
import { type Locale, messagesFor } from '@/src/messages/catalogue'
import type { ListedResource } from './listed-resource'
import { ResourceExcerpt } from './resource-excerpt'
import { ReviewDue } from './review-due'

/** One resource of a list: title, summary or the words that were looked for, then kind, date and who may read it. */
export function ResourceRow({ locale, resource }: { locale: Locale; resource: ListedResource }) {
  const t = messagesFor('site', locale)
  const { title, href, summary, sourceDate, reviewDue, kind, visibility, excerpt } = resource
  const facts = [
    kind,
    sourceDate && formatDate(sourceDate, locale),
    visibility !== 'public' && t(`visibility.${visibility}`),
  ].filter(Boolean)
  return (
    <li className="border-b border-line py-4">
      <h3>
        <Link href={href}>{title}</Link>
      </h3>
      {excerpt && <ResourceExcerpt locale={locale} title={title} excerpt={excerpt} />}
      {summary && !excerpt && <p className="mt-0.5">{summary}</p>}
      <p className="mt-1 text-[0.95rem] text-ink-soft">
        {facts.join(' · ')}
        <ReviewDue locale={locale} date={reviewDue} before={facts.length > 0 ? ' · ' : ''} />
      </p>
    </li>
  )
}
