import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { sitePool } from '@/src/app/api/_lib/engine'
import { OpinionList } from '@/src/components/history/opinion-list'
import { messagesFor } from '@/src/messages/catalogue'
import { listFeedback } from '@/src/traces/feedback/feedback'
import { visibilityFor } from '@/src/visibility/visibility'
import { currentLocale } from '../_lib/locale'
import { currentViewer } from '../_lib/viewer'

export const dynamic = 'force-dynamic'

export async function generateMetadata(): Promise<Metadata> {
  return { title: messagesFor('traces', await currentLocale())('opinions.title') }
}

/** What people thought of answers, for editors. */
export default async function OpinionsPage() {
  const viewer = await currentViewer()
  if (!visibilityFor(viewer).includes('editors')) notFound()
  const locale = await currentLocale()
  const t = messagesFor('traces', locale)
  const opinions = await listFeedback({ db: sitePool(), viewer })
  return (
    <>
      <h1 className="mt-8 mb-2 lg:mt-10">{t('opinions.title')}</h1>
      <p className="mb-6 max-w-measure text-ink-soft">{t('opinions.lead')}</p>
      {opinions.length === 0 ? (
        <p>{t('opinions.empty')}</p>
      ) : (
        <OpinionList locale={locale} opinions={opinions} />
      )}
    </>
  )
}
