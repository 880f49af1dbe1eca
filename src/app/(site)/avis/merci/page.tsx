import type { Metadata } from 'next'
import { Link } from '@/src/components/ui/page-link'
import { messagesFor } from '@/src/messages/catalogue'
import { currentLocale } from '../../_lib/locale'

export const dynamic = 'force-dynamic'

export async function generateMetadata(): Promise<Metadata> {
  return { title: messagesFor('traces', await currentLocale())('opinions.thanksTitle') }
}

/** Where an opinion sent without JavaScript leads. */
export default async function ThanksPage() {
  const t = messagesFor('traces', await currentLocale())
  return (
    <>
      <h1 className="mt-8 mb-3 lg:mt-10">{t('opinions.thanksTitle')}</h1>
      <p>{t('feedback.thanks')}</p>
      <p className="mt-6">
        <Link href="/">{t('opinions.back')}</Link>
      </p>
    </>
  )
}
