import { Fragment } from 'react'
import { buttonClass } from '@/src/components/ui/button'
import { formatDay, formatTime } from '@/src/components/ui/format-time'
import { linkTo } from '@/src/components/ui/link-to'
import { Link } from '@/src/components/ui/page-link'
import { type Locale, messagesFor } from '@/src/messages/catalogue'
import type { SheetDate } from './sheet'

type Props = { locale: Locale; dates: SheetDate[] }

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

function whenWords({ locale, date }: { locale: Locale; date: SheetDate }): string[] {
  const t = messagesFor('offers', locale)
  const [first] = date.times
  if (!first) return []
  const clock = { from: formatTime(first.start, locale), to: formatTime(first.end, locale) }
  if (!date.isWeekly) return [capital(t('onceDated', { date: formatDay(first.start, locale), ...clock }))]
  const until = date.until ? `, ${t('until', { date: formatDay(date.until, locale) })}` : ''
  const days = date.times.map(({ start }) => formatDay(start, locale)).join(', ')
  return [
    `${t('each', { weekday: formatDay(first.start, locale, 'weekday'), ...clock })}${until}`,
    capital(days),
  ]
}

function DateItem({ locale, date }: { locale: Locale; date: SheetDate }) {
  const t = messagesFor('offers', locale)
  const [when, days] = whenWords({ locale, date })
  const { place, terms, isFree, howToJoin, registrationUrl, people } = date
  return (
    <li className="border-t border-line py-3 first:border-0 first:pt-0">
      <p className="font-semibold">{when}</p>
      {days && <p className="text-ink-soft">{days}</p>}
      {place && (
        <p>
          <Link href={place.href}>{place.name}</Link>
          {place.address && <span className="block text-ink-soft">{place.address}</span>}
          {place.phone && (
            <a
              href={`tel:${place.phone.replace(/[^\d+]/g, '')}`}
              className="inline-flex min-h-11 items-center"
            >
              {place.phone}
            </a>
          )}
        </p>
      )}
      <p>
        {isFree && <strong className="text-good">{t('free')}</strong>}
        {isFree && terms.length > 0 && ' · '}
        {terms.join(' · ')}
      </p>
      {howToJoin && <p>{howToJoin}</p>}
      {people.length > 0 && (
        <p className="text-ink-soft">
          {t('sheet.who')}{' '}
          {people.map(({ name, href }, index) => (
            <Fragment key={href}>
              {index > 0 && ', '}
              <Link href={href}>{name}</Link>
            </Fragment>
          ))}
        </p>
      )}
      {registrationUrl && (
        <a href={registrationUrl} rel="noopener noreferrer" className={`${buttonClass()} mt-2`}>
          {t('registerAt', { site: URL.parse(registrationUrl)?.hostname ?? registrationUrl })}
        </a>
      )}
    </li>
  )
}

/** When and where to come, which is what most readers of a sheet look for. */
export function SheetDates({ locale, dates }: Props) {
  const t = messagesFor('offers', locale)
  return (
    <section>
      <h2 className="mb-2 text-[1.1rem]">{t('sheet.dates')}</h2>
      {dates.length === 0 ? (
        <>
          <p>{t('sheet.noDates')}</p>
          <p className="no-print">{t.rich('sheet.noDatesHint', { link: linkTo('/lieux') })}</p>
        </>
      ) : (
        <ul>
          {dates.map((date) => (
            <DateItem key={date.id} locale={locale} date={date} />
          ))}
        </ul>
      )}
    </section>
  )
}
