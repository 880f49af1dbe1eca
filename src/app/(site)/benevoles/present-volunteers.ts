import type { Charter, Guide, Mission } from '@/payload-types'
import type { MissionLevel } from '@/src/components/volunteers/mission-list'
import type { ListedCharter, ListedGuide, ListedMission } from '@/src/components/volunteers/volunteer-parts'
import { addressOf } from '@/src/documents/addresses'
import { type Locale, messagesFor } from '@/src/messages/catalogue'
import { missionKinds, technicalLevels } from '@/src/vocabulary/network'
import { labelIn, loaded } from '../_lib/read/linked'

/** What a list shows of a guide; its time is the sum of its steps, when each says how long it takes. */
export function presentGuide(guide: Guide, locale: Locale, done?: string[]): ListedGuide {
  const steps = guide.steps ?? []
  const minutes = steps.reduce((sum, step) => sum + (step.minutes ?? 0), 0)
  return {
    href: addressOf({ collection: 'guides', ...guide }),
    title: guide.title,
    summary: guide.summary ?? undefined,
    audience: messagesFor('volunteers', locale)(`audience.${guide.audience}`),
    steps: steps.length,
    minutes: minutes || undefined,
    done: done?.length,
  }
}

/** What a list shows of a charter. */
export const presentCharter = (
  charter: Charter,
  acknowledged?: ListedCharter['acknowledged'],
): ListedCharter => ({
  href: addressOf({ collection: 'charters', ...charter }),
  title: charter.title,
  version: charter.version,
  summary: charter.summary ?? undefined,
  acknowledged,
})

/** What a list shows of a mission; its referent only where this reader may see the person. */
export function presentMission(mission: Mission): ListedMission {
  const organisation = loaded(mission.organisation)
  const referent = loaded(mission.referent)
  return {
    href: addressOf({ collection: 'missions', ...mission }),
    title: mission.title,
    summary: mission.summary ?? undefined,
    kind: labelIn(missionKinds, mission.kind),
    organisation: organisation?.name,
    commune: organisation?.commune ?? undefined,
    referent: referent?.consent ? referent.name : undefined,
    commitment: mission.commitment ?? undefined,
  }
}

/** Missions by level, from the one that asks least. */
export const byLevel = (missions: Mission[]): MissionLevel[] =>
  (Object.keys(technicalLevels) as (keyof typeof technicalLevels)[])
    .map((level) => ({
      level,
      missions: missions.filter((mission) => mission.level === level).map(presentMission),
    }))
    .filter(({ missions: some }) => some.length > 0)
