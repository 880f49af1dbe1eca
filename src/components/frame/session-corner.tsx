import { Link } from '@/src/components/ui/page-link'
import type { Locale } from '@/src/messages/catalogue'
import { messagesFor } from '@/src/messages/catalogue'
import type { Role } from '@/src/visibility/visibility'

type Person = { name?: string | null; email: string; role: Role }
type Props = { person: Person | null; locale: Locale; signOut: () => Promise<void> }

const mayEdit = (role: Role) => role === 'editor' || role === 'admin'

const row = 'flex min-h-12 items-center px-3 lg:min-h-11 lg:px-0'

/** Who is signed in and the way out, or the way in: a row each on a phone. */
export function SessionCorner({ person, locale, signOut }: Props) {
  const t = messagesFor('site', locale)
  if (!person) {
    return (
      <div className="lg:ml-auto">
        <Link href="/connexion" className={row}>
          {t('signIn')}
        </Link>
      </div>
    )
  }
  return (
    <div className="mt-2 lg:mt-0 lg:ml-auto lg:flex lg:items-center lg:gap-x-4">
      <p className={`px-3 py-2 text-ink-soft lg:p-0 ${mayEdit(person.role) ? 'lg:max-[90rem]:hidden' : ''}`}>
        {person.name || person.email}
        <span className="lg:hidden min-[90rem]:inline"> · {t(`roles.${person.role}`)}</span>
      </p>
      <Link href="/historique" className={row}>
        {t('history')}
      </Link>
      {!mayEdit(person.role) && (
        <Link href="/proposer#mes-propositions" className={row}>
          {t('proposals')}
        </Link>
      )}
      {mayEdit(person.role) && (
        <>
          <Link href="/avis" className={row}>
            {t('opinions')}
          </Link>
          <a href="/admin" className={row}>
            {t('admin')}
          </a>
        </>
      )}
      <form action={signOut}>
        <button type="submit" className={`${row} text-action underline underline-offset-[0.18em]`}>
          {t('signOut')}
        </button>
      </form>
    </div>
  )
}
