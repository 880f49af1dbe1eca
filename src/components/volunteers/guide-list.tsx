import { formatDate } from '@/src/components/ui/format-date'
import { Link } from '@/src/components/ui/page-link'
import { type Locale, messagesFor } from '@/src/messages/catalogue'
import { guideLength, guideProgress } from './next-step'
import type { ListedCharter, ListedGuide } from './volunteer-parts'

const row = 'border-b border-line py-3'

/** The guides, with whom each is for. */
export function GuideList({ locale, guides }: { locale: Locale; guides: ListedGuide[] }) {
  const t = messagesFor('volunteers', locale)
  return (
    <section>
      <h2>{t('guidesTitle')}</h2>
      {guides.length === 0 && <p className="mt-2">{t('noGuides')}</p>}
      <ul className="mt-2">
        {guides.map((guide) => (
          <li key={guide.href} className={row}>
            <h3>
              <Link href={guide.href}>{guide.title}</Link>
            </h3>
            {guide.summary && <p>{guide.summary}</p>}
            <p className="text-ink-soft">
              {[guide.audience, guideLength({ locale, guide }), guideProgress({ locale, guide })]
                .filter(Boolean)
                .join(' · ')}
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** The charters, with the version that counts. */
export function CharterList({ locale, charters }: { locale: Locale; charters: ListedCharter[] }) {
  const t = messagesFor('volunteers', locale)
  if (charters.length === 0) return null
  return (
    <section>
      <h2>{t('chartersTitle')}</h2>
      <ul className="mt-2">
        {charters.map(({ href, title, version, summary }) => (
          <li key={href} className={row}>
            <h3>
              <Link href={href}>{title}</Link>
            </h3>
            {summary && <p>{summary}</p>}
            <p className="text-ink-soft">{t('charterVersion', { version: formatDate(version, locale) })}</p>
          </li>
        ))}
      </ul>
    </section>
  )
}
