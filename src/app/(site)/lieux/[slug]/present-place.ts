import type { Place } from '@/payload-types'
import { hoursWords } from '@/src/components/places/hours-words'
import type { PlaceFactsShown } from '@/src/components/places/place-facts'
import { addressOf } from '@/src/documents/addresses'
import { type Locale, messagesFor } from '@/src/messages/catalogue'
import { care, fees, services, support, waysIn, welcomed } from '@/src/vocabulary/place'
import { labelsIn, loaded } from '../../_lib/read/linked'

/** What the page of a place says beside what takes place there. */
export function presentPlaceFacts(place: Place, locale: Locale): PlaceFactsShown {
  const t = messagesFor('places', locale)
  const town = [place.postcode, place.commune].filter(Boolean).join(' ')
  const words = place.hours ? hoursWords(place.hours, locale) : undefined
  const keeper = loaded(place.organisation)
  return {
    address: [place.address, place.addressMore, town].filter(Boolean).join(', '),
    hours: words ?? (place.hours ? [place.hours] : []),
    hoursAreWords: words !== undefined,
    phone: place.phone ?? undefined,
    emails: place.emails ?? [],
    website: place.website ?? undefined,
    appointmentUrl: place.appointmentUrl ?? undefined,
    accessibilityUrl: place.accessibilityUrl ?? undefined,
    access: labelsIn(waysIn, place.access),
    fees: [...labelsIn(fees, place.fees), ...(place.passNumerique ? [t('pass')] : [])],
    services: labelsIn(services, place.services),
    support: labelsIn(support, place.support),
    care: labelsIn(care, place.care),
    welcomed: labelsIn(welcomed, place.welcomed),
    labels: place.labels ?? [],
    keeper: keeper && { name: keeper.name, href: addressOf({ collection: 'organisations', ...keeper }) },
  }
}
