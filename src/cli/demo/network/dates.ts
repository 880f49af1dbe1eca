import { addDays, dayIn, instantOf } from '@/src/calendar/paris'

type Wanted = { inDays?: number; weekday?: string; weeks?: number; at: string; minutes: number }

const weekdays = ['Su', 'Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa']

/** The first such day of the week after today. */
function nextWeekday({ today, weekday }: { today: string; weekday: string }) {
  const now = new Date(`${today}T12:00:00Z`).getUTCDay()
  return addDays(today, ((weekdays.indexOf(weekday) - now + 6) % 7) + 1)
}

/** When a sample takes place, counted from `now`: ISO instants; `until` is the day of the last time of a series. */
export function datesOf({ sample, now }: { sample: Wanted; now: Date }) {
  const { inDays = 0, weekday, weeks, at: time, minutes } = sample
  const today = dayIn(now)
  const day = weekday ? nextWeekday({ today, weekday }) : addDays(today, inDays)
  const start = instantOf({ day, time })
  return {
    start: start.toISOString(),
    end: new Date(start.getTime() + minutes * 60_000).toISOString(),
    ...(weeks && { repeats: 'weekly' as const, until: `${addDays(day, 7 * (weeks - 1))}T12:00:00.000Z` }),
  }
}
