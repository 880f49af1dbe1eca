import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { z } from 'zod'
import { CitationNotice } from '@/src/components/reading/citation-notice'
import { FilePageList } from '@/src/components/reading/file-page-list'
import { filePages } from '@/src/components/reading/file-pages'
import { messagesFor } from '@/src/messages/catalogue'
import { currentLocale } from '../../_lib/locale'
import { readFile } from './read-file'

export const dynamic = 'force-dynamic'

type Props = {
  params: Promise<{ id: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

const idSchema = z.coerce.number().int().positive().max(2_147_483_647)

const read = cache(async (id: string, citation: unknown) => {
  const { data } = idSchema.safeParse(id)
  return data === undefined ? undefined : readFile({ id: data, citation })
})

const titleOf = (file: { originalName?: string | null; filename?: string | null }) =>
  file.originalName || file.filename || ''

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const found = await read((await params).id, (await searchParams).citation)
  return { title: found && titleOf(found.file) }
}

/** A file page by page, as the assistant reads it; the cited page open at the quotation. */
export default async function FilePageByPage({ params, searchParams }: Props) {
  const wanted = (await searchParams).citation
  const found = await read((await params).id, wanted)
  if (!found?.file.url) notFound()
  const { file, passages, quoted } = found
  const locale = await currentLocale()
  const t = messagesFor('resources', locale)
  const cited = quoted && { ...quoted, passageId: quoted.passage.id }
  const { pages, found: isMarked } = filePages({ passages, cited })
  const href = file.url ?? ''
  return (
    <article className="mx-auto max-w-3xl">
      <h1 className="mt-8 mb-2 lg:mt-10">{titleOf(file)}</h1>
      <p className="text-ink-soft">{pages.length > 0 ? t('fileLead') : t('fileWaiting')}</p>
      <p className="no-print mb-4">
        <a href={href} className="inline-flex min-h-11 items-center">
          {t('download')}
        </a>
      </p>
      {wanted !== undefined && <CitationNotice locale={locale} found={isMarked} />}
      <FilePageList locale={locale} pages={pages} fileHref={href} />
    </article>
  )
}
