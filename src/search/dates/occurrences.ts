import { daysLater } from './wall-clock'

/**
 * When something takes place: once from `start` to `end`, or again every `everyDays` days at the same time of day until
 * `until` (the last start may not be later).
 */
export type Schedule = { start: Date; end: Date; everyDays?: number; until?: Date }
export type Occurrence = { start: Date; end: Date }

/** A series without an end is shown this many days ahead. */
const horizonDays = 366

/** The times that end after `from` and start before `before`, in order, `limit` at most. */
export function occurrences(args: {
  schedule: Schedule
  from: Date
  before?: Date
  limit?: number
}): Occurrence[] {
  const { schedule, from, limit = 60 } = args
  const length = schedule.end.getTime() - schedule.start.getTime()
  const last = Math.min(
    schedule.until?.getTime() ?? Number.POSITIVE_INFINITY,
    (args.before ?? daysLater(from, horizonDays)).getTime() - 1,
  )
  const step = schedule.everyDays ?? 0
  const found: Occurrence[] = []
  // Whole steps that lie in the past are skipped at once, one kept in reserve for the change of hour.
  const passed =
    step > 0 ? Math.floor((from.getTime() - schedule.start.getTime()) / (step * 86_400_000)) - 1 : 0
  for (let count = Math.max(0, passed); found.length < limit; count++) {
    const start = count === 0 ? schedule.start : daysLater(schedule.start, count * step)
    if (start.getTime() > last) break
    const end = new Date(start.getTime() + length)
    if (end > from) found.push({ start, end })
    if (step <= 0) break
  }
  return found
}

/** The next time, or the one going on; absent when all is past. */
export const nextOccurrence = (schedule: Schedule, now: Date, before?: Date): Occurrence | undefined =>
  occurrences({ schedule, from: now, before, limit: 1 })[0]
