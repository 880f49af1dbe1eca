import Link from 'next/link'
import type { Locale } from '@/src/messages/catalogue'
import { messagesFor } from '@/src/messages/catalogue'
import type { Role } from '@/src/visibility/visibility'

type Person = { name?: string | null; email: string; role: Role }
type Props = { person: Person | null; locale: Locale; signOut: () => Promise<void> }

const mayEdit = (role: Role) => role === 'editor' || role === 'admin'

/** Who is signed in and the way out, or the way in. */
export function SessionCorner({ person, locale, signOut }: Props) {
  const t = messagesFor('site', locale)
  if (!person) {
    return (
      <Link href="/connexion" className="inline-flex min-h-11 items-center">
        {t('signIn')}
      </Link>
    )
  }
  return (
    <div className="flex flex-wrap items-center justify-end gap-x-4">
      <span className="hidden text-ink-soft sm:inline">
        {person.name || person.email}
        <span className="hidden min-[90rem]:inline"> · {t(`roles.${person.role}`)}</span>
      </span>
      <Link href="/historique" className="inline-flex min-h-11 items-center">
        {t('history')}
      </Link>
      {mayEdit(person.role) && (
        <>
          <Link href="/avis" className="inline-flex min-h-11 items-center">
            {t('opinions')}
          </Link>
          <a href="/admin" className="inline-flex min-h-11 items-center">
            {t('admin')}
          </a>
        </>
      )}
      <form action={signOut}>
        <button type="submit" className="min-h-11 text-action underline underline-offset-[0.18em]">
          {t('signOut')}
        </button>
      </form>
    </div>
  )
}
