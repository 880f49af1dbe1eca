import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { connection } from 'next/server'
import { cache } from 'react'
import { charterText } from '@/collections/charters/acknowledgement/text-of'
import { BackLink } from '@/src/components/frame/back-link'
import { formatDate } from '@/src/components/ui/format-date'
import { PrintButton } from '@/src/components/ui/print-button'
import { Acknowledge } from '@/src/components/volunteers/acknowledge'
import { CharterPoints } from '@/src/components/volunteers/charter-points'
import { addressOf } from '@/src/documents/addresses'
import { messagesFor } from '@/src/messages/catalogue'
import { acknowledgeCharter } from '../../_actions/acknowledge-charter'
import { currentLocale } from '../../_lib/locale'
import { PreviewNote } from '../../_lib/preview-note'
import { findOnePublished, isPreview } from '../../_lib/read/find-published'
import { currentReader } from '../../_lib/read/reader'
import { ReportFoot } from '../../_lib/report-foot'
import { readAcknowledged } from '../../benevoles/read-acknowledgements'

type Props = {
  params: Promise<{ slug: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

const read = cache(async (slug: string, preview: boolean) => {
  await connection()
  return findOnePublished({ ...(await currentReader()), collection: 'charters', slug, preview })
})

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const charter = await read((await params).slug, await isPreview(searchParams))
  return { title: charter?.title, description: charter?.summary ?? undefined }
}

/** A charter: what is promised and why, and where a member makes this exact text one's own. */
export default async function CharterPage({ params, searchParams }: Props) {
  const charter = await read((await params).slug, await isPreview(searchParams))
  if (!charter) notFound()
  const locale = await currentLocale()
  const t = messagesFor('volunteers', locale)
  const reader = await currentReader()
  const acknowledged = await readAcknowledged({ ...reader, charter })
  const points = (charter.points ?? []).map(({ promise, why }) => ({ promise, why: why ?? undefined }))
  return (
    <article className="max-w-measure">
      <PreviewNote searchParams={searchParams} collection="charters" record={charter} />
      <BackLink href="/benevoles" label={t('charter.back')} />
      <h1 className="mt-1 mb-1">{charter.title}</h1>
      <p className="mb-4 text-ink-soft">
        {t('charter.version', { version: formatDate(charter.version, locale) })}
      </p>
      {charter.summary && <p className="mb-6 text-[1.1rem] print:mb-3">{charter.summary}</p>}
      <CharterPoints locale={locale} points={points} />
      <Acknowledge
        locale={locale}
        acknowledged={acknowledged}
        isSignedIn={reader.user !== null}
        address={addressOf({ collection: 'charters', ...charter })}
        charter={{ id: charter.id, hash: charterText(charter).hash }}
        isStale={(await searchParams).relire !== undefined}
        acknowledge={acknowledgeCharter}
      />
      <p className="mt-8 hidden border-t border-ink pt-2 print:block">{t('charter.paper')}</p>
      <PrintButton label={t('charter.print')} />
      <ReportFoot locale={locale} address={addressOf({ collection: 'charters', ...charter })} />
    </article>
  )
}
