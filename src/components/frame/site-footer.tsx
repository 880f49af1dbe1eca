import { Link } from '@/src/components/ui/page-link'
import { type Locale, messagesFor } from '@/src/messages/catalogue'

type Props = { locale: Locale; setLocale: (form: FormData) => Promise<void> }

const links = [
  { href: '/lieux', key: 'places' },
  { href: '/proposer', key: 'propose' },
  { href: '/accessibilite', key: 'accessibility' },
  { href: '/confidentialite', key: 'privacy' },
] as const

/** The bottom of every page: places, proposals, the two pages that must exist, and the other language. */
export function SiteFooter({ locale, setLocale }: Props) {
  const t = messagesFor('site', locale)
  const other = locale === 'fr' ? 'en' : 'fr'
  return (
    <footer className="no-print mt-16 border-t border-line">
      <div className="page flex flex-wrap items-center gap-x-6 gap-y-1 py-4 text-[0.95rem]">
        <p className="mr-auto text-ink-soft">{t('promise')}</p>
        {links.map(({ href, key }) => (
          <Link key={href} href={href} className="inline-flex min-h-11 items-center">
            {t(key)}
          </Link>
        ))}
        <form action={setLocale}>
          <input type="hidden" name="locale" value={other} />
          <button
            type="submit"
            lang={other}
            className="min-h-11 text-action underline underline-offset-[0.18em]"
          >
            {t('language')}
          </button>
        </form>
      </div>
    </footer>
  )
}
