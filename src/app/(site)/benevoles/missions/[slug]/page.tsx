import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { connection } from 'next/server'
import { cache } from 'react'
import { BackLink } from '@/src/components/frame/back-link'
import { linkTo } from '@/src/components/ui/link-to'
import { MetaList } from '@/src/components/ui/meta-list'
import { Link } from '@/src/components/ui/page-link'
import { addressOf } from '@/src/documents/addresses'
import { messagesFor } from '@/src/messages/catalogue'
import { missionKinds, technicalLevels } from '@/src/vocabulary/network'
import { currentLocale } from '../../../_lib/locale'
import { PreviewNote } from '../../../_lib/preview-note'
import { findOnePublished, findPublished, isPreview } from '../../../_lib/read/find-published'
import { labelIn, loaded } from '../../../_lib/read/linked'
import { currentReader } from '../../../_lib/read/reader'
import { ReportFoot } from '../../../_lib/report-foot'

type Props = {
  params: Promise<{ slug: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

const read = cache(async (slug: string, preview: boolean) => {
  await connection()
  const reader = await currentReader()
  const mission = await findOnePublished({ ...reader, collection: 'missions', slug, preview, depth: 1 })
  if (!mission) return undefined
  const where = { audience: { equals: 'volunteer' } }
  const [guide] = await findPublished({ ...reader, collection: 'guides', where, limit: 1 })
  return { mission, guide }
})

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const found = await read((await params).slug, await isPreview(searchParams))
  return { title: found?.mission.title, description: found?.mission.summary ?? undefined }
}

/** One mission: what it asks, where, and whom to turn to. */
export default async function MissionPage({ params, searchParams }: Props) {
  const found = await read((await params).slug, await isPreview(searchParams))
  if (!found) notFound()
  const { mission, guide } = found
  const locale = await currentLocale()
  const t = messagesFor('volunteers', locale)
  const organisation = loaded(mission.organisation)
  const referent = loaded(mission.referent)
  const { phone, email } = organisation ?? {}
  return (
    <article className="max-w-measure">
      <PreviewNote searchParams={searchParams} collection="missions" record={mission} />
      <BackLink href="/benevoles" label={t('mission.back')} />
      <h1 className="mt-1 mb-3">{mission.title}</h1>
      {mission.summary && <p className="mb-6 whitespace-pre-line text-[1.1rem]">{mission.summary}</p>}
      <MetaList
        rows={{
          [t('mission.kind')]: labelIn(missionKinds, mission.kind),
          [t('mission.level')]: labelIn(technicalLevels, mission.level),
          [t('mission.commitment')]: mission.commitment,
          [t('mission.where')]: organisation && (
            <Link href={addressOf({ collection: 'organisations', ...organisation })}>
              {organisation.name}
            </Link>
          ),
          [t('mission.referent')]: referent?.consent && (
            <Link href={addressOf({ collection: 'people', ...referent })}>{referent.name}</Link>
          ),
          [t('mission.contact')]: [
            phone && (
              <a key="phone" href={`tel:${phone.replace(/[^\d+]/g, '')}`} className="mr-4">
                {phone}
              </a>
            ),
            email && (
              <a key="email" href={`mailto:${email}`}>
                {email}
              </a>
            ),
          ].filter(Boolean),
        }}
      />
      {guide && (
        <p className="no-print mt-6">
          {t.rich('mission.step', { link: linkTo(addressOf({ collection: 'guides', ...guide })) })}
        </p>
      )}
      <ReportFoot locale={locale} address={addressOf({ collection: 'missions', ...mission })} />
    </article>
  )
}
