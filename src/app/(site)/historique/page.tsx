import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { z } from 'zod'
import { sitePool } from '@/src/app/api/_lib/engine'
import { ConfirmForget } from '@/src/components/history/confirm-forget'
import { ConversationList } from '@/src/components/history/conversation-list'
import { buttonClass } from '@/src/components/ui/button'
import { Link } from '@/src/components/ui/page-link'
import { messagesFor } from '@/src/messages/catalogue'
import { readSettings } from '@/src/settings/settings'
import { listConversations, perPage } from '@/src/traces/turns/conversations'
import { personOf } from '@/src/traces/turns/read-turns'
import { currentLocale } from '../_lib/locale'
import { currentViewer } from '../_lib/viewer'
import { forgetConversation, forgetEverything } from './actions'

export const dynamic = 'force-dynamic'

export async function generateMetadata(): Promise<Metadata> {
  return { title: messagesFor('traces', await currentLocale())('history.title') }
}

const searchSchema = z.object({
  page: z.coerce.number().int().min(1).max(1000).catch(1),
  effacer: z.literal('tout').optional().catch(undefined),
  fait: z.enum(['une', 'tout']).optional().catch(undefined),
})

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

/** One's own questions, to open again or to delete. Nobody else's. */
export default async function HistoryPage({ searchParams }: Props) {
  const person = personOf(await currentViewer())
  if (person === undefined) redirect('/connexion?vers=/historique')
  const { page, effacer, fait } = searchSchema.parse(await searchParams)
  const locale = await currentLocale()
  const t = messagesFor('traces', locale)
  if (effacer) return <ConfirmForget locale={locale} forget={forgetEverything} />
  const { conversations, total } = await listConversations({ db: sitePool(), person, page })
  return (
    <>
      <h1 className="mt-8 mb-2 lg:mt-10">{t('history.title')}</h1>
      <p className="mb-6 max-w-measure text-ink-soft">
        {t('history.lead', { days: readSettings().turnsDays })}
      </p>
      {fait && <p role="status">{t(fait === 'une' ? 'history.deleted' : 'history.deletedAll')}</p>}
      {total === 0 ? (
        <p>
          {t('history.empty')} <Link href="/">{t('history.ask')}</Link>
        </p>
      ) : (
        <>
          <ConversationList locale={locale} conversations={conversations} forget={forgetConversation} />
          <nav className="mt-6 flex flex-wrap gap-3" aria-label={t('history.title')}>
            {page > 1 && <Link href={`/historique?page=${page - 1}`}>{t('history.previous')}</Link>}
            {page * perPage < total && <Link href={`/historique?page=${page + 1}`}>{t('history.next')}</Link>}
          </nav>
          <Link href="/historique?effacer=tout" className={`${buttonClass('quiet')} mt-8`}>
            {t('history.deleteAll')}
          </Link>
        </>
      )}
    </>
  )
}
