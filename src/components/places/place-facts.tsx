import { MetaList } from '@/src/components/ui/meta-list'
import { Link } from '@/src/components/ui/page-link'
import { type Locale, messagesFor } from '@/src/messages/catalogue'

/** What one must know of a place before going there; labels are words that people read. */
export type PlaceFactsShown = {
  address?: string
  hours: string[]
  hoursAreWords: boolean
  phone?: string
  emails: string[]
  website?: string
  appointmentUrl?: string
  accessibilityUrl?: string
  access: string[]
  fees: string[]
  services: string[]
  support: string[]
  care: string[]
  welcomed: string[]
  labels: string[]
  keeper?: { name: string; href: string }
}

const outside = (href: string | undefined) =>
  href && (
    <a href={href} rel="noopener noreferrer">
      {URL.parse(href)?.hostname ?? href}
    </a>
  )

const lines = (items: string[]) => items.length > 0 && items.map((item) => <div key={item}>{item}</div>)

/** The facts of a place, what one needs to come first. */
export function PlaceFacts({ locale, facts }: { locale: Locale; facts: PlaceFactsShown }) {
  const t = messagesFor('places', locale)
  const { phone, emails, keeper } = facts
  return (
    <MetaList
      rows={{
        [t('address')]: facts.address,
        [facts.hoursAreWords ? t('hours') : t('hoursAsWritten')]: lines(facts.hours),
        [t('access')]: facts.access.join(', '),
        [t('phone')]: phone && <a href={`tel:${phone.replace(/[^\d+]/g, '')}`}>{phone}</a>,
        [t('email')]:
          emails.length > 0 &&
          emails.map((one) => (
            <a key={one} href={`mailto:${one}`}>
              {one}
            </a>
          )),
        [t('appointment')]: outside(facts.appointmentUrl),
        [t('website')]: outside(facts.website),
        [t('fees')]: facts.fees.join(', '),
        [t('services')]: lines(facts.services),
        [t('support')]: facts.support.join(', '),
        [t('care')]: facts.care.join(', '),
        [t('welcomed')]: facts.welcomed.join(', '),
        [t('labels')]: facts.labels.join(', '),
        [t('accessibility')]: outside(facts.accessibilityUrl),
        [t('keeper')]: keeper && <Link href={keeper.href}>{keeper.name}</Link>,
      }}
    />
  )
}
