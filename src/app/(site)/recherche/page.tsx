import type { Metadata } from 'next'
import { connection } from 'next/server'
import { z } from 'zod'
import { SearchGroups } from '@/src/components/search/search-groups'
import { SiteSearch } from '@/src/components/search/site-search'
import { messagesFor } from '@/src/messages/catalogue'
import { createCatalogue } from '@/src/search/catalogue'
import { publicWords } from '@/src/search/words/public-words'
import { currentLocale } from '../_lib/locale'
import { readGlossary } from '../_lib/read/read-offers'
import { currentReader } from '../_lib/read/reader'
import { readEntries } from './read-entries'

export async function generateMetadata(): Promise<Metadata> {
  return { title: messagesFor('search', await currentLocale())('title') }
}

const searchSchema = z.object({ q: z.string().trim().max(200).catch('') })

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

/** Looks for words in the names of everything that has a page; the page that asks looks inside documents. */
export default async function SearchPage({ searchParams }: Props) {
  await connection()
  const { q } = searchSchema.parse(await searchParams)
  const locale = await currentLocale()
  const reader = await currentReader()
  const t = messagesFor('search', locale)
  const find = async () => {
    const [entries, glossary] = await Promise.all([readEntries(reader), readGlossary(reader)])
    const search = createCatalogue({
      offers: entries,
      wordsOf: ({ title, lines }) => ({ name: [title], more: lines }),
      glossary: [...publicWords, ...glossary],
    })
    return search(q).offers
  }
  return (
    <>
      <h1 className="mt-8 mb-5 lg:mt-10">{t('title')}</h1>
      <SiteSearch locale={locale} words={q} />
      {q && <SearchGroups locale={locale} words={q} entries={await find()} />}
    </>
  )
}
