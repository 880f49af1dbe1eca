import type { Metadata } from 'next'
import { TextSection } from '@/src/components/ui/text-section'
import { catalogues } from '@/src/messages/catalogue'
import { currentLocale } from '../_lib/locale'

export const dynamic = 'force-dynamic'

export async function generateMetadata(): Promise<Metadata> {
  return { title: catalogues[await currentLocale()].legal.accessibility.title }
}

/** What is accessible, what is not, and whom to tell. */
export default async function AccessibilityPage() {
  const { accessibility: words } = catalogues[await currentLocale()].legal
  return (
    <div className="max-w-measure">
      <h1 className="mt-8 mb-3 lg:mt-10">{words.title}</h1>
      <p>{words.lead}</p>
      <TextSection title={words.doneTitle} items={Object.values(words.done)} />
      <TextSection title={words.statusTitle} text={words.status} />
      <TextSection title={words.testedTitle} items={Object.values(words.tested)} />
      <TextSection title={words.limitsTitle} items={Object.values(words.limits)} />
      <TextSection title={words.contactTitle} text={words.contact} />
    </div>
  )
}
