import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { CitationNotice } from '@/src/components/reading/citation-notice'
import { markQuote } from '@/src/components/reading/mark-quote'
import { ResourceBody } from '@/src/components/resources/resource-body'
import { ResourceFacts } from '@/src/components/resources/resource-facts'
import { nodesOf, withNodes } from '@/src/components/resources/resource-part'
import { Link } from '@/src/components/ui/page-link'
import { PrintButton } from '@/src/components/ui/print-button'
import { addressOf } from '@/src/documents/addresses'
import { messagesFor } from '@/src/messages/catalogue'
import { currentLocale } from '../../_lib/locale'
import { PreviewNote } from '../../_lib/preview-note'
import { isPreview } from '../../_lib/read/find-published'
import { ReportFoot } from '../../_lib/report-foot'
import { presentFacts } from '../present-resource'
import { readResource } from './read-resource'
import { resourceParts } from './resource-parts'

export const dynamic = 'force-dynamic'

type Props = {
  params: Promise<{ slug: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

const read = cache(readResource)

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const found = await read((await params).slug, await isPreview(searchParams))
  return { title: found?.resource.title, description: found?.resource.summary }
}

/** One resource: its words, the quotation marked when one comes from an answer, and what to know of it. */
export default async function ResourcePage({ params, searchParams }: Props) {
  const found = await read((await params).slug, await isPreview(searchParams))
  if (!found) notFound()
  const locale = await currentLocale()
  const t = messagesFor('resources', locale)
  const { resource, passages } = found
  const wanted = (await searchParams).citation
  const quotation = await found.quotationAt(wanted)
  const parts = resourceParts({ resource, passages })
  const marked = quotation && markQuote({ parts: parts.map(nodesOf), quotation })
  const shown = marked ? parts.map((part, index) => withNodes(part, marked.parts[index] ?? [])) : parts
  return (
    <article>
      <PreviewNote searchParams={searchParams} collection="resources" record={resource} />
      <p className="no-print mt-6">
        <Link href="/ressources" className="inline-flex min-h-11 items-center">
          {t('back')}
        </Link>
      </p>
      <h1 className="mt-1 mb-4 max-w-3xl">{resource.title}</h1>
      {wanted !== undefined && <CitationNotice locale={locale} found={marked?.found ?? false} />}
      <div className="grid items-start gap-8 lg:grid-cols-[minmax(0,1fr)_22rem] lg:gap-10">
        <ResourceBody locale={locale} parts={shown} />
        <aside className="sheet px-5 py-4" aria-label={t('about')}>
          <h2 className="mb-3 text-[1.1rem]">{t('about')}</h2>
          <ResourceFacts locale={locale} facts={presentFacts(resource)} />
          <PrintButton label={t('print')} />
        </aside>
      </div>
      <ReportFoot locale={locale} address={addressOf({ collection: 'resources', ...resource })} />
    </article>
  )
}
