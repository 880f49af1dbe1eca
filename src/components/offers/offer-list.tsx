import { type Locale, messagesFor } from '@/src/messages/catalogue'
import type { ListedOffer } from './listed-offer'
import { OfferRow } from './offer-row'

type Props = { locale: Locale; offers: ListedOffer[]; near: ListedOffer[] }

const rows = (locale: Locale, offers: ListedOffer[]) => (
  <ul className="mt-3 border-t border-line">
    {offers.map((offer) => (
      <OfferRow key={offer.id} locale={locale} offer={offer} />
    ))}
  </ul>
)

/** The offers found, one under the other; those that answer a part only stand apart and say so. */
export function OfferList({ locale, offers, near }: Props) {
  const t = messagesFor('offers', locale)
  return (
    <>
      {offers.length > 0 && rows(locale, offers)}
      {near.length > 0 && (
        <section className="mt-8">
          <h2>{t('nearTitle')}</h2>
          <p className="text-ink-soft">{t('nearLead')}</p>
          {rows(locale, near)}
        </section>
      )}
    </>
  )
}
