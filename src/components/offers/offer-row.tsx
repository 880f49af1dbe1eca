import { formatDay, formatTime } from '@/src/components/ui/format-time'
import { Link } from '@/src/components/ui/page-link'
import { type Locale, messagesFor } from '@/src/messages/catalogue'
import type { ListedOffer } from './listed-offer'

type Props = { locale: Locale; offer: ListedOffer }

function whenOf({ locale, offer }: Props) {
  const t = messagesFor('offers', locale)
  const { start, end } = offer.next
  const words = {
    weekday: formatDay(start, locale, 'weekday'),
    from: formatTime(start, locale),
    to: formatTime(end, locale),
  }
  const text = offer.isWeekly ? t('each', words) : t('once', words)
  return offer.isUnderway ? `${text} (${t('underway')})` : text
}

function distanceOf({ locale, offer }: Props) {
  const t = messagesFor('offers', locale)
  if (offer.km === undefined) return undefined
  return offer.km < 2 ? t('closeBy') : t('distance', { km: Math.round(offer.km) })
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

/** The day beside an offer, as on a calendar's leaf. */
const Leaf = ({ locale, offer: { next } }: Props) => (
  <time dateTime={next.start.toISOString()} className="w-17 shrink-0 pt-0.5 text-center leading-tight">
    <span className="block text-[1.45rem] font-bold">{formatDay(next.start, locale, 'number')}</span>{' '}
    <span className="block text-[0.95rem] text-ink-soft">{formatDay(next.start, locale, 'month')}</span>
  </time>
)

/** One offer of the list: when, what, where, on which terms. The title leads to its sheet. */
export function OfferRow({ locale, offer }: Props) {
  const t = messagesFor('offers', locale)
  const { title, href, kind, place, commune, isFree, price, takesPass, level, seats, howToJoin } = offer
  const named = place && commune && !place.includes(commune) ? `${place}, ${commune}` : (place ?? commune)
  const where = [capital(whenOf({ locale, offer })), named, distanceOf({ locale, offer })].filter(Boolean)
  const terms = [
    !isFree && price,
    takesPass && t('pass'),
    t(`kind.${kind}`),
    level,
    seats && t('seats', { count: seats }),
  ].filter(Boolean)
  return (
    <li className="flex gap-4 border-b border-line py-4 sm:gap-7">
      <Leaf locale={locale} offer={offer} />
      <div className="min-w-0">
        <h3>
          <Link href={href}>{title}</Link>
        </h3>
        <p className="mt-0.5 text-ink-soft">{where.join(' · ')}</p>
        <p className="mt-1">
          {isFree && <strong className="text-good">{t('free')}</strong>}
          {isFree && terms.length > 0 && ' · '}
          {terms.join(' · ')}
        </p>
        {howToJoin && <p className="text-ink-soft">{howToJoin}</p>}
      </div>
    </li>
  )
}
