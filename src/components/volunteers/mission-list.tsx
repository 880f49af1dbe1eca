import { Link } from '@/src/components/ui/page-link'
import { type Locale, messagesFor } from '@/src/messages/catalogue'
import type { technicalLevels } from '@/src/vocabulary/network'
import type { ListedMission } from './volunteer-parts'

export type MissionLevel = { level: keyof typeof technicalLevels; missions: ListedMission[] }

/** One mission: what, where, and whom to turn to. */
function MissionItem({ locale, mission }: { locale: Locale; mission: ListedMission }) {
  const t = messagesFor('volunteers', locale)
  const { href, title, summary, organisation, referent, commitment } = mission
  return (
    <li className="border-b border-line py-3">
      <h4 className="text-[1.05rem] font-bold">
        <Link href={href}>{title}</Link>
      </h4>
      {summary && <p>{summary}</p>}
      <p className="text-ink-soft">
        {[organisation, commitment, referent ? t('referent', { name: referent }) : t('referentAt')]
          .filter(Boolean)
          .join(' · ')}
      </p>
    </li>
  )
}

/** Missions by the technical level that they ask for. */
export function MissionList({ locale, levels }: { locale: Locale; levels: MissionLevel[] }) {
  const t = messagesFor('volunteers', locale)
  return (
    <section className="mt-10">
      <h2>{t('missionsTitle')}</h2>
      {levels.length === 0 ? <p className="mt-2">{t('noMissions')}</p> : <p>{t('missionsLead')}</p>}
      <div className="mt-4 grid gap-x-10 gap-y-6 lg:grid-cols-2">
        {levels.map(({ level, missions }) => (
          <section key={level}>
            <h3 className="border-b-2 border-ink pb-1">{t(`level.${level}`)}</h3>
            <ul>
              {missions.map((mission) => (
                <MissionItem key={mission.href} locale={locale} mission={mission} />
              ))}
            </ul>
          </section>
        ))}
      </div>
    </section>
  )
}
