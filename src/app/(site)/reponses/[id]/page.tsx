import type { Metadata } from 'next'
import { notFound, redirect } from 'next/navigation'
import { AnswerView } from '@/src/components/ask/answer-view'
import { Words } from '@/src/components/frame/words'
import { SharingForm } from '@/src/components/history/sharing-form'
import { formatDate } from '@/src/components/ui/format-date'
import { Link } from '@/src/components/ui/page-link'
import { catalogues, messagesFor } from '@/src/messages/catalogue'
import { currentLocale } from '../../_lib/locale'
import { currentViewer } from '../../_lib/viewer'
import { setShared } from './actions'
import { readAnswer } from './read-answer'

export const dynamic = 'force-dynamic'

type Props = { params: Promise<{ id: string }> }

// The question may be somebody else's: it stands on the page, never in a title that a browser remembers.
export async function generateMetadata(): Promise<Metadata> {
  return { title: messagesFor('ask', await currentLocale())('answer'), robots: { index: false } }
}

/** A kept answer: one's own, one that a member shared, or, for editors, one that somebody judged. */
export default async function KeptAnswerPage({ params }: Props) {
  const { id } = await params
  const viewer = await currentViewer()
  if (!viewer) redirect(`/connexion?vers=/reponses/${encodeURIComponent(id)}`)
  const kept = await readAnswer({ id, viewer })
  if (!kept) notFound()
  const { state, turn, isOwn, lost } = kept
  const locale = await currentLocale()
  const t = messagesFor('traces', locale)
  const { ask, source, site, traces } = catalogues[locale]
  return (
    <>
      <h1 className="mt-8 mb-2 lg:mt-10">{turn.question}</h1>
      <p className="text-ink-soft">{t('turn.asked', { date: formatDate(turn.askedAt, locale) })}</p>
      {!isOwn && <p className="text-ink-soft">{t(turn.sharedAt ? 'turn.sharedBy' : 'turn.judged')}</p>}
      {lost > 0 && <p className="mt-2 font-semibold text-near">{t('turn.lost', { count: lost })}</p>}
      <Words locale={locale} messages={{ ask, source, site, traces }}>
        <AnswerView state={state} signedIn asksOpinion={isOwn} />
      </Words>
      {isOwn && (
        <SharingForm locale={locale} turn={turn.id} isShared={turn.sharedAt !== null} set={setShared} />
      )}
      <p className="no-print mt-8 flex flex-wrap gap-x-6">
        {isOwn && <Link href="/historique">{t('turn.back')}</Link>}
        <Link href="/">{t('turn.again')}</Link>
      </p>
    </>
  )
}
