import type { Metadata } from 'next'
import { z } from 'zod'
import { ResourceList } from '@/src/components/resources/resource-list'
import { ResourceSearch } from '@/src/components/resources/resource-search'
import { messagesFor } from '@/src/messages/catalogue'
import { openContent } from '../_lib/content'
import { currentLocale } from '../_lib/locale'
import { currentUser } from '../_lib/viewer'
import { findResources } from './find-resources'

export const dynamic = 'force-dynamic'

export async function generateMetadata(): Promise<Metadata> {
  return { title: messagesFor('resources', await currentLocale())('title') }
}

const searchSchema = z.object({
  q: z.string().trim().max(200).catch(''),
  page: z.coerce.number().int().min(1).max(10_000).catch(1),
})

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

/** The resources that this person may read, newest first, with search words in titles and summaries. */
export default async function ResourcesPage({ searchParams }: Props) {
  const { q, page } = searchSchema.parse(await searchParams)
  const locale = await currentLocale()
  const user = await currentUser()
  const { payload } = await openContent()
  const found = await findResources({ payload, user, words: q, page })
  const t = messagesFor('resources', locale)
  return (
    <>
      <h1 className="mt-8 mb-2 lg:mt-10">{t('title')}</h1>
      <p className="mb-6 text-ink-soft">{t('lead')}</p>
      <ResourceSearch locale={locale} words={q} />
      <ResourceList locale={locale} found={found} words={q} signedIn={user !== null} />
    </>
  )
}
