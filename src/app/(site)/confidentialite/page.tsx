import type { Metadata } from 'next'
import { TextSection } from '@/src/components/ui/text-section'
import { catalogues } from '@/src/messages/catalogue'
import { currentLocale } from '../_lib/locale'

export const dynamic = 'force-dynamic'

export async function generateMetadata(): Promise<Metadata> {
  return { title: catalogues[await currentLocale()].legal.privacy.title }
}

/** What is kept, where it goes, and one's rights. */
export default async function PrivacyPage() {
  const { privacy: words } = catalogues[await currentLocale()].legal
  return (
    <div className="max-w-measure">
      <h1 className="mt-8 mb-3 lg:mt-10">{words.title}</h1>
      <p>{words.lead}</p>
      <TextSection title={words.questionsTitle} items={Object.values(words.questions)} />
      <TextSection title={words.sentTitle} items={Object.values(words.sent)} />
      <TextSection title={words.outsideTitle} items={Object.values(words.outside)} />
      <TextSection title={words.cookiesTitle} items={Object.values(words.cookies)} />
      <TextSection title={words.accountTitle} text={words.account} />
      <TextSection title={words.rightsTitle} text={words.rights} />
    </div>
  )
}
