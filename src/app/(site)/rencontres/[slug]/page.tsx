import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { connection } from 'next/server'
import { cache } from 'react'
import { BackLink } from '@/src/components/frame/back-link'
import { fromMarkdown } from '@/src/components/reading/from-markdown'
import { Reading } from '@/src/components/reading/reading'
import { formatDay, formatTime } from '@/src/components/ui/format-time'
import { MetaList } from '@/src/components/ui/meta-list'
import { Link } from '@/src/components/ui/page-link'
import { addressOf } from '@/src/documents/addresses'
import { messagesFor } from '@/src/messages/catalogue'
import { currentLocale } from '../../_lib/locale'
import { PreviewNote } from '../../_lib/preview-note'
import { findOnePublished, isPreview } from '../../_lib/read/find-published'
import { allLoaded, loaded } from '../../_lib/read/linked'
import { currentReader } from '../../_lib/read/reader'
import { ReportFoot } from '../../_lib/report-foot'
import { presentEvent } from '../../reseau/present-network'

type Props = {
  params: Promise<{ slug: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

const read = cache(async (slug: string, preview: boolean) => {
  await connection()
  return findOnePublished({ ...(await currentReader()), collection: 'events', slug, preview, depth: 1 })
})

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const event = await read((await params).slug, await isPreview(searchParams))
  return { title: event?.title, description: event?.summary ?? undefined }
}

/** A meeting of the network, with its minutes once there are some. */
export default async function EventPage({ params, searchParams }: Props) {
  const event = await read((await params).slug, await isPreview(searchParams))
  if (!event) notFound()
  const locale = await currentLocale()
  const t = messagesFor('network', locale)
  const shown = presentEvent(event, locale)
  const place = loaded(event.place)
  const documents = allLoaded(event.documents)
  // The draft of a preview may have no date yet.
  const isDated = Boolean(event.start && event.end)
  return (
    <article className="max-w-measure">
      <PreviewNote searchParams={searchParams} collection="events" record={event} />
      <BackLink href="/reseau" label={t('back')} />
      <h1 className="mt-1 mb-3">{shown.title}</h1>
      {shown.summary && <p className="mb-4 text-[1.1rem]">{shown.summary}</p>}
      <MetaList
        rows={{
          [t('event.kind')]: shown.kind,
          [t('event.when')]:
            isDated &&
            messagesFor('offers', locale)('onceDated', {
              date: `${formatDay(shown.start, locale)} ${shown.start.getFullYear()}`,
              from: formatTime(shown.start, locale),
              to: formatTime(shown.end, locale),
            }),
          [t('event.where')]: place && (
            <Link href={addressOf({ collection: 'places', ...place })}>{place.name}</Link>
          ),
          [t('event.online')]: event.onlineUrl && (
            <a href={event.onlineUrl} rel="noopener noreferrer">
              {URL.parse(event.onlineUrl)?.hostname ?? event.onlineUrl}
            </a>
          ),
        }}
      />
      {shown.end < new Date() && <p className="mt-3 text-ink-soft">{t('event.past')}</p>}
      {documents.length > 0 && (
        <section className="mt-8">
          <h2>{t('event.documents')}</h2>
          <ul className="mt-1 list-disc pl-6">
            {documents.map((document) => (
              <li key={document.id}>
                <Link href={addressOf({ collection: 'resources', ...document })}>{document.title}</Link>
              </li>
            ))}
          </ul>
        </section>
      )}
      {event.minutes && (
        <section className="mt-8">
          <h2 className="mb-2">{t('event.minutes')}</h2>
          <Reading nodes={fromMarkdown(event.minutes)} tableLabel={t('event.minutes')} />
        </section>
      )}
      <ReportFoot locale={locale} address={addressOf({ collection: 'events', ...event })} />
    </article>
  )
}
