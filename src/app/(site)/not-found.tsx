import { Link } from '@/src/components/ui/page-link'
import { messagesFor } from '@/src/messages/catalogue'
import { currentLocale } from './_lib/locale'

/** What an address without a page shows; also what one may not see, which is not told apart. */
export default async function NotFound() {
  const t = messagesFor('site', await currentLocale())
  const links = [
    { href: '/', label: t('ask') },
    { href: '/ressources', label: t('resources') },
    { href: '/connexion', label: t('signIn') },
  ]
  return (
    <div className="max-w-measure">
      <title>{`${t('notFoundTitle')} · ${t('name')}`}</title>
      <h1 className="mt-8 mb-3 lg:mt-10">{t('notFoundTitle')}</h1>
      <p>{t('notFoundText')}</p>
      <ul className="mt-4 border-t border-line">
        {links.map(({ href, label }) => (
          <li key={href} className="border-b border-line">
            <Link href={href} className="flex min-h-12 items-center py-2">
              {label}
            </Link>
          </li>
        ))}
      </ul>
    </div>
  )
}
