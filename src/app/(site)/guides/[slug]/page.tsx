import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { connection } from 'next/server'
import { cache } from 'react'
import type { Guide } from '@/payload-types'
import { BackLink } from '@/src/components/frame/back-link'
import { Words } from '@/src/components/frame/words'
import { durationWords } from '@/src/components/ui/duration'
import { PrintButton } from '@/src/components/ui/print-button'
import { AccountSteps } from '@/src/components/volunteers/account-steps'
import { BrowserSteps } from '@/src/components/volunteers/browser-steps'
import type { GuideStep } from '@/src/components/volunteers/guide-steps'
import { guideLength } from '@/src/components/volunteers/next-step'
import { addressOf } from '@/src/documents/addresses'
import { catalogues, type Locale, messagesFor } from '@/src/messages/catalogue'
import { tickStep } from '../../_actions/tick-step'
import { currentLocale } from '../../_lib/locale'
import { PreviewNote } from '../../_lib/preview-note'
import { findOnePublished, isPreview } from '../../_lib/read/find-published'
import { allLoaded, loaded } from '../../_lib/read/linked'
import { currentReader } from '../../_lib/read/reader'
import { ReportFoot } from '../../_lib/report-foot'
import { presentGuide } from '../../benevoles/present-volunteers'
import { readProgress } from '../../benevoles/read-progress'

type Props = {
  params: Promise<{ slug: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

const read = cache(async (slug: string, preview: boolean) => {
  await connection()
  return findOnePublished({ ...(await currentReader()), collection: 'guides', slug, preview, depth: 1 })
})

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const guide = await read((await params).slug, await isPreview(searchParams))
  return { title: guide?.title, description: guide?.summary ?? undefined }
}

function presentSteps(guide: Guide, locale: Locale): GuideStep[] {
  return (guide.steps ?? []).map((step, at) => {
    const charter = loaded(step.charter)
    return {
      id: step.id ?? String(at),
      title: step.title,
      text: step.text,
      duration: step.minutes ? durationWords(step.minutes, locale) : undefined,
      check: step.check ?? undefined,
      reads: [
        ...(charter
          ? [{ title: charter.title, href: addressOf({ collection: 'charters', ...charter }) }]
          : []),
        ...allLoaded(step.resources).map((resource) => ({
          title: resource.title,
          href: addressOf({ collection: 'resources', ...resource }),
        })),
      ],
    }
  })
}

/** A guide: its steps in order, each with its time and its check. */
export default async function GuidePage({ params, searchParams }: Props) {
  const guide = await read((await params).slug, await isPreview(searchParams))
  if (!guide) notFound()
  const locale = await currentLocale()
  const t = messagesFor('volunteers', locale)
  const listed = presentGuide(guide, locale)
  const steps = presentSteps(guide, locale)
  const reader = await currentReader()
  const done = await readProgress({ ...reader, guides: [guide] })
  return (
    <article className="max-w-3xl">
      <PreviewNote searchParams={searchParams} collection="guides" record={guide} />
      <BackLink href="/benevoles" label={t('guide.back')} />
      <h1 className="mt-1 mb-2">{guide.title}</h1>
      {guide.summary && <p className="text-[1.1rem]">{guide.summary}</p>}
      <p className="mb-5 text-ink-soft">
        {listed.audience} · {guideLength({ locale, guide: listed })}
      </p>
      <Words locale={locale} messages={{ volunteers: catalogues[locale].volunteers }}>
        {reader.user ? (
          <AccountSteps guide={guide.id} steps={steps} done={done.get(guide.id) ?? []} tick={tickStep} />
        ) : (
          <BrowserSteps guide={guide.slug ?? String(guide.id)} steps={steps} />
        )}
      </Words>
      <PrintButton label={t('guide.print')} />
      <ReportFoot locale={locale} address={addressOf({ collection: 'guides', ...guide })} />
    </article>
  )
}
