import { timesOf } from '@/collections/sessions/times'
import type { Session, Workshop } from '@/payload-types'
import { occurrencesBetween } from '@/src/calendar/occurrences'
import type { Sheet, SheetDate } from '@/src/components/offers/sheet/sheet'
import { durationWords } from '@/src/components/ui/duration'
import { addressOf } from '@/src/documents/addresses'
import { type Locale, messagesFor } from '@/src/messages/catalogue'
import { isFreePrice } from '@/src/search/price'
import { audiences, licences } from '@/src/vocabulary/resource'
import { equipment, stages, topics, workshopFormats, workshopLevels } from '@/src/vocabulary/workshop'
import { allLoaded, labelIn, labelsIn, loaded } from '../../_lib/read/linked'
import type { ReadSheet } from './read-sheet'

const timesShown = 4

function presentPlace(session: Session): SheetDate['place'] {
  const place = loaded(session.place)
  if (!place) return undefined
  const town = [place.postcode, place.commune].filter(Boolean).join(' ')
  return {
    name: place.name,
    href: addressOf({ collection: 'places', ...place }),
    address: [place.address, town].filter(Boolean).join(', '),
    phone: place.phone ?? undefined,
  }
}

/** Those who agreed to be shown, whoever reads: an editor sees what others see. */
const shownPeople = (session: Session) =>
  [...allLoaded(session.animators), ...allLoaded(session.coAnimators)].filter(({ consent }) => consent)

function presentDate({ session, locale, now }: { session: Session; locale: Locale; now: Date }): SheetDate[] {
  const t = messagesFor('offers', locale)
  const times = timesOf(session)
  const coming = times ? occurrencesBetween({ times, from: now, limit: timesShown }) : []
  if (coming.length === 0) return []
  const isFree = isFreePrice(session.price)
  return [
    {
      id: String(session.id),
      times: coming,
      isWeekly: session.repeats === 'weekly',
      until: session.until ? new Date(session.until) : undefined,
      place: presentPlace(session),
      isFree,
      terms: [
        !isFree && session.price,
        session.passNumerique && t('pass'),
        t(`kind.${session.kind}`),
        session.seats && t('seats', { count: session.seats }),
      ].filter((term): term is string => Boolean(term)),
      howToJoin: session.howToJoin ?? undefined,
      registrationUrl: session.registrationUrl ?? undefined,
      people: shownPeople(session).map((person) => ({
        name: person.name,
        href: addressOf({ collection: 'people', ...person }),
      })),
    },
  ]
}

function workshopFacts(workshop: Workshop, locale: Locale): Sheet['facts'] {
  const t = messagesFor('offers', locale)
  return {
    [t('sheet.audience')]: labelsIn(audiences, workshop.audiences).join(', '),
    [t('sheet.level')]: labelIn(workshopLevels, workshop.level),
    [t('sheet.duration')]: workshop.minutes ? durationWords(workshop.minutes, locale) : undefined,
    [t('sheet.equipment')]: labelsIn(equipment, workshop.equipment).join(', '),
    [t('sheet.topic')]: labelIn(topics, workshop.topic),
    [t('sheet.format')]: labelIn(workshopFormats, workshop.format),
    [t('sheet.stage')]: labelIn(stages, workshop.stage),
    [t('sheet.licence')]:
      workshop.licence && workshop.licence !== 'aucune' ? labelIn(licences, workshop.licence) : undefined,
  }
}

/** What the page shows of a workshop or an offer, with its coming dates. */
export function presentSheet(args: { found: ReadSheet; locale: Locale; now: Date }): Sheet {
  const { found, locale, now } = args
  const t = messagesFor('offers', locale)
  const { workshop, sessions } = found
  const [session] = sessions
  const dates = sessions
    .flatMap((one) => presentDate({ session: one, locale, now }))
    .sort((a, b) => Number(a.times[0]?.start) - Number(b.times[0]?.start))
  const facts = workshop
    ? workshopFacts(workshop, locale)
    : {
        [t('sheet.kind')]: session && t(`kind.${session.kind}`),
        [t('sheet.topics')]: labelsIn(topics, session?.topics).join(', '),
      }
  return {
    title: workshop?.title ?? session?.title ?? '',
    summary: workshop?.summary ?? session?.summary ?? undefined,
    facts,
    objectives: workshop?.objectives ?? [],
    prerequisites: workshop?.prerequisites ?? undefined,
    material: workshop?.material ?? [],
    steps: (workshop?.steps ?? []).map(({ text, minutes }) => ({ text, minutes: minutes ?? undefined })),
    evaluation: workshop?.evaluation ?? undefined,
    resources: allLoaded(workshop?.resources).map((resource) => ({
      title: resource.title,
      href: addressOf({ collection: 'resources', ...resource }),
    })),
    dates,
  }
}
