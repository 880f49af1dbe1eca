import type { Metadata } from 'next'
import { connection } from 'next/server'
import { z } from 'zod'
import { siteEngine } from '@/src/app/api/_lib/engine'
import type { ListedResource } from '@/src/components/resources/listed-resource'
import { type SearchEntry, SearchGroups } from '@/src/components/search/search-groups'
import { SiteSearch } from '@/src/components/search/site-search'
import { messagesFor } from '@/src/messages/catalogue'
import { createCatalogue } from '@/src/search/catalogue'
import { publicWords } from '@/src/search/words/public-words'
import { currentLocale } from '../_lib/locale'
import { readGlossary } from '../_lib/read/read-offers'
import { currentReader } from '../_lib/read/reader'
import { findResources } from '../ressources/find-resources'
import { readEntries } from './read-entries'

export async function generateMetadata(): Promise<Metadata> {
  return { title: messagesFor('search', await currentLocale())('title') }
}

const searchSchema = z.object({ q: z.string().trim().max(200).catch('') })

const toEntry = ({ title, href, summary, excerpt }: ListedResource): SearchEntry => ({
  kind: 'resources',
  title,
  href,
  lines: [excerpt ? excerpt.parts.map(({ text }) => text).join('') : (summary ?? '')],
})

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

/** Looks for words in the names of everything that has a page, and in what resources and their files say. */
export default async function SearchPage({ searchParams }: Props) {
  await connection()
  const { q } = searchSchema.parse(await searchParams)
  const locale = await currentLocale()
  const reader = await currentReader()
  const t = messagesFor('search', locale)
  const find = async () => {
    const choices = { q, theme: '', public: '', type: '' } as const
    const [entries, glossary, resources] = await Promise.all([
      readEntries(reader),
      readGlossary(reader),
      findResources({ ...reader, choices, page: 1, engine: siteEngine }),
    ])
    const search = createCatalogue({
      offers: entries,
      wordsOf: ({ title, lines }) => ({ name: [title], more: lines }),
      glossary: [...publicWords, ...glossary],
    })
    return { entries: [...search(q).offers, ...resources.resources.map(toEntry)], resources: resources.total }
  }
  const found = q ? await find() : undefined
  return (
    <>
      <h1 className="mt-8 mb-5 lg:mt-10">{t('title')}</h1>
      <SiteSearch locale={locale} words={q} />
      {found && <SearchGroups locale={locale} words={q} {...found} />}
    </>
  )
}
