import { Link } from '@/src/components/ui/page-link'
import { type Locale, messagesFor } from '@/src/messages/catalogue'

/** Where to go from the list: the places, and the same dates in one's own calendar. */
export function OffersFoot({ locale }: { locale: Locale }) {
  const t = messagesFor('offers', locale)
  const shape = 'inline-flex min-h-11 items-center'
  return (
    <p className="no-print mt-6 flex flex-wrap gap-x-6">
      <Link href="/lieux" className={shape}>
        {t('placesLink')}
      </Link>
      <a href="/agenda.ics" className={shape}>
        {t('calendar')}
      </a>
    </p>
  )
}
