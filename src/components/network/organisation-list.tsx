import { Link } from '@/src/components/ui/page-link'
import { type Locale, messagesFor } from '@/src/messages/catalogue'
import type { ListedOrganisation } from './network-parts'

/** The structures of the network and the material that they have. */
export function OrganisationList({
  locale,
  organisations,
}: {
  locale: Locale
  organisations: ListedOrganisation[]
}) {
  const t = messagesFor('network', locale)
  return (
    <section>
      <h2>{t('organisations')}</h2>
      {organisations.length === 0 && <p className="mt-2">{t('noOrganisations')}</p>}
      <ul className="mt-2 border-t border-line">
        {organisations.map(({ href, name, kind, commune, summary, material }) => (
          <li key={href} className="border-b border-line py-4">
            <h3>
              <Link href={href}>{name}</Link>
            </h3>
            <p className="text-ink-soft">{[kind, commune].filter(Boolean).join(' · ')}</p>
            {summary && <p>{summary}</p>}
            {material.length > 0 && <p>{t('material', { items: material.join(', ') })}</p>}
          </li>
        ))}
      </ul>
    </section>
  )
}
