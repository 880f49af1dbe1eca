import type { Metadata } from 'next'
import { connection } from 'next/server'
import type { Guide } from '@/payload-types'
import { CharterList, GuideList } from '@/src/components/volunteers/guide-list'
import { MissionList } from '@/src/components/volunteers/mission-list'
import { NextStep } from '@/src/components/volunteers/next-step'
import { messagesFor } from '@/src/messages/catalogue'
import { currentLocale } from '../_lib/locale'
import { findPublished } from '../_lib/read/find-published'
import { currentReader } from '../_lib/read/reader'
import { byLevel, presentCharter, presentGuide } from './present-volunteers'
import { readAcknowledgements } from './read-acknowledgements'
import { readProgress } from './read-progress'

export async function generateMetadata(): Promise<Metadata> {
  return { title: messagesFor('volunteers', await currentLocale())('title') }
}

/** Volunteers: the next step first, then missions by level, guides and the charter. */
export default async function VolunteersPage() {
  await connection()
  const locale = await currentLocale()
  const reader = await currentReader()
  const [guides, charters, missions] = await Promise.all([
    findPublished({ ...reader, collection: 'guides', sort: 'title' }),
    findPublished({ ...reader, collection: 'charters', sort: 'title' }),
    findPublished({ ...reader, collection: 'missions', sort: 'title', depth: 1 }),
  ])
  const acknowledged = await readAcknowledgements({ ...reader, charters })
  const listed = charters.map((charter) => presentCharter(charter, acknowledged.get(charter.id)))
  const forVolunteers = charters.findIndex(({ audience }) => audience === 'volunteer')
  const progress = await readProgress({ ...reader, guides })
  const present = (guide: Guide) => presentGuide(guide, locale, progress.get(guide.id))
  const forStart = guides.filter(({ audience }) => audience === 'volunteer')
  const isFinished = (guide: Guide) => progress.get(guide.id)?.length === guide.steps?.length
  const first = forStart.find((guide) => !isFinished(guide)) ?? forStart[0]
  // A volunteer's own guide comes first in the list, too.
  const sorted = [...guides].sort(
    (a, b) => Number(b.audience === 'volunteer') - Number(a.audience === 'volunteer'),
  )
  const t = messagesFor('volunteers', locale)
  return (
    <>
      <h1 className="mt-8 mb-2 lg:mt-10">{t('title')}</h1>
      <p className="mb-6 max-w-measure text-ink-soft">{t('lead')}</p>
      <NextStep
        locale={locale}
        isMember={reader.user !== null}
        charter={listed[forVolunteers]}
        guide={first && present(first)}
      />
      <MissionList locale={locale} levels={byLevel(missions)} />
      <div className="mt-10 grid items-start gap-10 lg:grid-cols-2">
        <GuideList locale={locale} guides={sorted.map(present)} />
        <CharterList locale={locale} charters={listed} />
      </div>
    </>
  )
}
