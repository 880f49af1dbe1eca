import type { Metadata } from 'next'
import { TextSection } from '@/src/components/ui/text-section'
import { catalogues, messagesFor } from '@/src/messages/catalogue'
import { readSettings } from '@/src/settings/settings'
import { currentLocale } from '../_lib/locale'
import { outsideServices } from './outside-services'

export const dynamic = 'force-dynamic'

export async function generateMetadata(): Promise<Metadata> {
  return { title: catalogues[await currentLocale()].legal.privacy.title }
}

/** What is kept and for how long, who sees it, where it goes, and one's rights; times and services as they are set. */
export default async function PrivacyPage() {
  const locale = await currentLocale()
  const { privacy: words } = catalogues[locale].legal
  const t = messagesFor('legal', locale)
  const settings = readSettings()
  const { model, embeddings } = outsideServices(settings)
  const questions = {
    ...words.questions,
    member: t('privacy.questions.member', { days: settings.turnsDays }),
    unanswered: t('privacy.questions.unanswered', { days: settings.questionsDays }),
  }
  const outside = [
    words.outside.none,
    ...(model ? [t('privacy.outside.model', { host: model })] : []),
    ...(embeddings ? [t('privacy.outside.embeddings', { host: embeddings })] : []),
    ...(model || embeddings ? [] : [words.outside.inside]),
    words.outside.links,
  ]
  return (
    <div className="max-w-measure">
      <h1 className="mt-8 mb-3 lg:mt-10">{words.title}</h1>
      <p>{words.lead}</p>
      <TextSection title={words.questionsTitle} items={Object.values(questions)} />
      <TextSection title={words.sentTitle} items={Object.values(words.sent)} />
      <TextSection title={words.machineTitle} items={Object.values(words.machine)} />
      <TextSection title={words.outsideTitle} items={outside} />
      <TextSection title={words.cookiesTitle} items={Object.values(words.cookies)} />
      <TextSection title={words.accountTitle} text={words.account} />
      <TextSection title={words.rightsTitle} text={words.rights} />
    </div>
  )
}
