import { Link } from '@/src/components/ui/page-link'
import { type Locale, messagesFor } from '@/src/messages/catalogue'
import type { ListedPlace, PlaceTown } from './listed-place'

function PlaceItem({ locale, place }: { locale: Locale; place: ListedPlace }) {
  const t = messagesFor('offers', locale)
  const { name, href, address, hours, services, terms, isFree } = place
  return (
    <li className="py-2">
      <h3>
        <Link href={href}>{name}</Link>
      </h3>
      {address && <p className="text-ink-soft">{address}</p>}
      {hours.map((line) => (
        <p key={line}>{line}</p>
      ))}
      {services.length > 0 && <p className="mt-1">{services.join(' · ')}</p>}
      <p>
        {isFree && <strong className="text-good">{t('free')}</strong>}
        {isFree && terms.length > 0 && ' · '}
        {terms.join(' · ')}
      </p>
    </li>
  )
}

/** Places by commune, each commune with its number on the map. */
export function PlaceList({ locale, towns }: { locale: Locale; towns: PlaceTown[] }) {
  const t = messagesFor('places', locale)
  return (
    <ul className="border-t border-line">
      {towns.map(({ number, name, km, places }) => (
        <li key={number} className="flex gap-4 border-b border-line py-4 print:break-inside-avoid">
          <span
            aria-hidden="true"
            className="grid size-9 shrink-0 place-items-center rounded-full border-2 border-action font-bold text-action"
          >
            {number}
          </span>
          <div className="min-w-0">
            <h2 className="pt-0.5">
              {name}
              {km !== undefined && (
                <span className="ml-2 text-[1rem] font-normal text-ink-soft">
                  {km < 2 ? t('closeBy') : t('distance', { km: Math.round(km) })}
                </span>
              )}
            </h2>
            <ul>
              {places.map((place) => (
                <PlaceItem key={place.id} locale={locale} place={place} />
              ))}
            </ul>
          </div>
        </li>
      ))}
    </ul>
  )
}
