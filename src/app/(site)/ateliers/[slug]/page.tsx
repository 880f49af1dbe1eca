import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { connection } from 'next/server'
import { cache } from 'react'
import { SheetBody } from '@/src/components/offers/sheet/sheet-body'
import { SheetDates } from '@/src/components/offers/sheet/sheet-dates'
import { MetaList } from '@/src/components/ui/meta-list'
import { Link } from '@/src/components/ui/page-link'
import { PrintButton } from '@/src/components/ui/print-button'
import { messagesFor } from '@/src/messages/catalogue'
import { openContent } from '../../_lib/content'
import { currentLocale } from '../../_lib/locale'
import { PreviewNote } from '../../_lib/preview-note'
import { isPreview } from '../../_lib/read/find-published'
import { ReportFoot } from '../../_lib/report-foot'
import { currentUser } from '../../_lib/viewer'
import { presentSheet } from './present-sheet'
import { readSheet } from './read-sheet'

type Props = {
  params: Promise<{ slug: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

const readHere = cache(async (slug: string, preview: boolean) => {
  await connection()
  const { payload } = await openContent()
  const now = new Date()
  const found = await readSheet({ payload, user: await currentUser(), slug, preview, now })
  return found && { found, sheet: presentSheet({ found, locale: await currentLocale(), now }) }
})

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const { sheet } = (await readHere((await params).slug, await isPreview(searchParams))) ?? {}
  return { title: sheet?.title, description: sheet?.summary }
}

/** One workshop or offer: when and where first, then the sheet. It prints on one page. */
export default async function SheetPage({ params, searchParams }: Props) {
  const read = await readHere((await params).slug, await isPreview(searchParams))
  if (!read) notFound()
  const { sheet, found } = read
  const locale = await currentLocale()
  const t = messagesFor('offers', locale)
  return (
    <article>
      {found.workshop && (
        <PreviewNote searchParams={searchParams} collection="workshops" record={found.workshop} />
      )}
      {!found.workshop &&
        found.sessions.map((session) => (
          <PreviewNote key={session.id} searchParams={searchParams} collection="sessions" record={session} />
        ))}
      <p className="no-print mt-6">
        <Link href="/ateliers" className="inline-flex min-h-11 items-center">
          {t('sheet.back')}
        </Link>
      </p>
      <h1 className="mt-1 mb-2 max-w-3xl">{sheet.title}</h1>
      {sheet.summary && <p className="mb-6 max-w-measure text-[1.1rem] print:mb-3">{sheet.summary}</p>}
      <div className="grid items-start gap-8 lg:grid-cols-[minmax(0,1fr)_24rem] lg:gap-10 print:gap-4">
        <aside className="sheet px-5 py-4 lg:order-last" aria-label={t('sheet.dates')}>
          <SheetDates locale={locale} dates={sheet.dates} />
        </aside>
        <div className="grid gap-6 print:gap-3">
          <section>
            <h2 className="mb-2">{t('sheet.about')}</h2>
            <MetaList rows={sheet.facts} />
          </section>
          <SheetBody locale={locale} sheet={sheet} />
          <div>
            <PrintButton label={t('sheet.print')} />
          </div>
        </div>
      </div>
      <ReportFoot locale={locale} address={`/ateliers/${(await params).slug}`} />
    </article>
  )
}
