import { addDays, dayIn, sameClock } from './paris'

/**
 * When something takes place: once, or every week at the same hour of the clock in France until a day (`2026-12-31`,
 * included), some days left out. Without an end day it takes place once.
 */
export type Times = { start: Date; end: Date; weeklyUntil?: string; except?: string[] }
export type Occurrence = { start: Date; end: Date }

/** No series is longer than ten years: a wrong year in a form must not fill a calendar. */
const mostWeeks = 520

/** Every time it takes place, in order. */
export function* occurrences({ start, end, weeklyUntil, except = [] }: Times): Generator<Occurrence> {
  // Reading the clock of another zone is slow, and most offers take place once.
  if (!weeklyUntil && except.length === 0) return yield { start, end }
  const length = end.getTime() - start.getTime()
  const last = weeklyUntil ?? dayIn(start)
  for (let week = 0; week < mostWeeks; week += 1) {
    const day = addDays(dayIn(start), 7 * week)
    if (week > 0 && day > last) return
    if (except.includes(day)) continue
    const begins = sameClock({ clock: start, day })
    yield { start: begins, end: new Date(begins.getTime() + length) }
  }
}

/** The times that end after `from` and begin before `to`, at most `limit`. */
export function occurrencesBetween(args: {
  times: Times
  from: Date
  to?: Date
  limit?: number
}): Occurrence[] {
  const { times, from, to, limit = mostWeeks } = args
  const found: Occurrence[] = []
  for (const occurrence of occurrences(times)) {
    if (found.length >= limit || (to && occurrence.start >= to)) break
    if (occurrence.end > from) found.push(occurrence)
  }
  return found
}

/** The time that goes on or comes next. */
export const nextOccurrence = ({ times, from }: { times: Times; from: Date }): Occurrence | undefined =>
  occurrencesBetween({ times, from, limit: 1 })[0]

/** When it is over for good. */
export const lastEnd = (times: Times): Date => [...occurrences(times)].at(-1)?.end ?? times.end
