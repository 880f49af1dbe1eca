import { ICalCalendar } from 'ical-generator'
import { occurrencesBetween, type Times } from '@/src/calendar/occurrences'

/**
 * Something of the calendar. `id` names it for ever (`sessions-12`): a calendar that reads the feed again changes the
 * entry instead of doubling it. Texts are plain; `url` is absolute.
 */
export type CalendarEntry = {
  id: string
  title: string
  times: Times
  description?: string
  location?: string
  url?: string
}

/** Each of a weekly offer's times stands for itself, this many at most. */
const timesShown = 26

/** A title of at most one line, without what would start another. */
const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim()

/**
 * Writes coming entries as an iCalendar feed (RFC 5545). A series becomes one event per time, in UTC: summer time moves
 * none of them, and one that is cancelled leaves the others alone.
 */
export function writeCalendar(args: {
  name: string
  entries: readonly CalendarEntry[]
  now: Date
  language: string
}): string {
  const { name, entries, now, language } = args
  const calendar = new ICalCalendar({
    name,
    prodId: { company: 'Passerelle', product: 'Agenda', language: language.toUpperCase() },
  })
  for (const entry of entries) {
    for (const { start, end } of occurrencesBetween({ times: entry.times, from: now, limit: timesShown })) {
      calendar.createEvent({
        id: `${entry.id}-${start.toISOString().replace(/\D/g, '').slice(0, 12)}@passerelle`,
        start,
        end,
        stamp: now,
        summary: oneLine(entry.title),
        description: entry.description,
        location: entry.location && oneLine(entry.location),
        url: entry.url,
      })
    }
  }
  return calendar.toString()
}
