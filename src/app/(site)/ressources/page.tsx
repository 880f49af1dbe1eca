import type { Metadata } from 'next'
import { connection } from 'next/server'
import { siteEngine } from '@/src/app/api/_lib/engine'
import { ResourceList } from '@/src/components/resources/resource-list'
import { ResourceSearch } from '@/src/components/resources/resource-search'
import { messagesFor } from '@/src/messages/catalogue'
import { audiences, themes } from '@/src/vocabulary/resource'
import { currentLocale } from '../_lib/locale'
import { typographic } from '../_lib/read/linked'
import { currentReader } from '../_lib/read/reader'
import { findResources } from './find-resources'
import { allKinds, readChoices } from './read-choices'

export async function generateMetadata(): Promise<Metadata> {
  return { title: messagesFor('resources', await currentLocale())('title') }
}

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

const options = { theme: typographic(themes), public: typographic(audiences), type: typographic(allKinds) }

/** The resources that this person may read, newest first, by words, theme, audience and kind. */
export default async function ResourcesPage({ searchParams }: Props) {
  await connection()
  const { page, ...choices } = readChoices(await searchParams)
  const locale = await currentLocale()
  const reader = await currentReader()
  const found = await findResources({ ...reader, choices, page, engine: siteEngine })
  const t = messagesFor('resources', locale)
  return (
    <>
      <h1 className="mt-8 mb-2 lg:mt-10">{t('title')}</h1>
      <p className="mb-6 text-ink-soft">{t('lead')}</p>
      <ResourceSearch locale={locale} choices={choices} options={options} />
      <ResourceList locale={locale} found={found} choices={choices} signedIn={reader.user !== null} />
    </>
  )
}
