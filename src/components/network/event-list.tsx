import { formatDay, formatTime } from '@/src/components/ui/format-time'
import { Link } from '@/src/components/ui/page-link'
import { type Locale, messagesFor } from '@/src/messages/catalogue'
import type { ListedEvent } from './network-parts'

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

/** The network's own meetings to come, with the way into one's calendar. */
export function EventList({ locale, events }: { locale: Locale; events: ListedEvent[] }) {
  const t = messagesFor('network', locale)
  const offers = messagesFor('offers', locale)
  return (
    <section>
      <h2>{t('meetings')}</h2>
      <ul className="mt-2 border-t border-line">
        {events.map(({ href, title, kind, start, end, where, summary }) => (
          <li key={href} className="border-b border-line py-3">
            <h3>
              <Link href={href}>{title}</Link>
            </h3>
            <p className="text-ink-soft">
              {capital(
                offers('onceDated', {
                  date: formatDay(start, locale),
                  from: formatTime(start, locale),
                  to: formatTime(end, locale),
                }),
              )}
              {` · ${[kind, where].filter(Boolean).join(' · ')}`}
            </p>
            {summary && <p>{summary}</p>}
          </li>
        ))}
      </ul>
      <p className="no-print">
        <a href="/agenda.ics" className="inline-flex min-h-11 items-center">
          {t('calendar')}
        </a>
      </p>
    </section>
  )
}
