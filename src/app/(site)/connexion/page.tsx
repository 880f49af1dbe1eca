import type { Metadata } from 'next'
import { SignInForm } from '@/src/components/account/sign-in-form'
import { Words } from '@/src/components/frame/words'
import { catalogues, messagesFor } from '@/src/messages/catalogue'
import { signIn } from '../_actions/sign-in'
import { localPath } from '../_lib/local-path'
import { currentLocale } from '../_lib/locale'
import { currentUser } from '../_lib/viewer'

export const dynamic = 'force-dynamic'

export async function generateMetadata(): Promise<Metadata> {
  return { title: messagesFor('account', await currentLocale())('title') }
}

/** The page that signs in; `?vers=` says where to go afterwards. */
export default async function SignInPage({ searchParams }: { searchParams: Promise<{ vers?: string }> }) {
  const locale = await currentLocale()
  const t = messagesFor('account', locale)
  const person = await currentUser()
  const { account } = catalogues[locale]
  return (
    <>
      <h1 className="mt-8 mb-3 lg:mt-10">{t('title')}</h1>
      {person ? (
        <p>{t('already', { name: person.name || person.email })}</p>
      ) : (
        <>
          <p className="mb-6 max-w-measure">{t('lead')}</p>
          <Words locale={locale} messages={{ account }}>
            <SignInForm signIn={signIn} next={localPath((await searchParams).vers)} />
          </Words>
          <p className="mt-6 max-w-measure text-ink-soft">{t('noAccount')}</p>
        </>
      )}
    </>
  )
}
