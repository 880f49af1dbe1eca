import type { Event, Organisation, Person } from '@/payload-types'
import type { ListedEvent, ListedOrganisation, ListedPerson } from '@/src/components/network/network-parts'
import { addressOf } from '@/src/documents/addresses'
import { type Locale, messagesFor } from '@/src/messages/catalogue'
import { positions } from '@/src/vocabulary/network'
import { topics } from '@/src/vocabulary/workshop'
import { labelIn, labelsIn, loaded } from '../_lib/read/linked'

/** What a list shows of an organisation. */
export const presentOrganisation = (organisation: Organisation, locale: Locale): ListedOrganisation => ({
  href: addressOf({ collection: 'organisations', ...organisation }),
  name: organisation.name,
  kind: organisation.kind ? messagesFor('network', locale)(`kinds.${organisation.kind}`) : undefined,
  commune: organisation.commune ?? undefined,
  summary: organisation.summary ?? undefined,
  material: organisation.material ?? [],
})

/** Two capitals for a person without a picture. */
const initialsOf = (name: string): string =>
  (name.match(/(?<![\p{L}(])\p{Lu}/gu) ?? []).slice(0, 2).join('') || name.slice(0, 1).toUpperCase()

/** The skills of a person in words; one that this reader may not see is left out. */
export function presentSkills(person: Person, locale: Locale): ListedPerson['skills'] {
  const t = messagesFor('network', locale)
  return (person.skills ?? []).flatMap(({ skill, level }) => {
    const known = loaded(skill)
    return known ? [{ name: known.name, level: level ? t(`skillLevel.${level}`) : undefined }] : []
  })
}

/** What a list shows of a person: what the person can do, never how to reach the person. */
export const presentPerson = (person: Person, locale: Locale): ListedPerson => ({
  href: addressOf({ collection: 'people', ...person }),
  name: person.name,
  initials: initialsOf(person.name),
  position: labelIn(positions, person.position),
  organisation: loaded(person.organisation)?.name,
  skills: presentSkills(person, locale),
  topics: labelsIn(topics, person.topics),
  action: person.action ?? undefined,
})

/** What a list shows of a meeting. */
export const presentEvent = (event: Event, locale: Locale): ListedEvent => ({
  href: addressOf({ collection: 'events', ...event }),
  title: event.title,
  kind: messagesFor('network', locale)(`eventKinds.${event.kind}`),
  start: new Date(event.start),
  end: new Date(event.end),
  where: loaded(event.place)?.name,
  summary: event.summary ?? undefined,
})
