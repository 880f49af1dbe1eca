const zone = 'Europe/Paris'
const wall = new Intl.DateTimeFormat('en-CA', {
  timeZone: zone,
  hourCycle: 'h23',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
})

const partsOf = (date: Date) =>
  Object.fromEntries(wall.formatToParts(date).map(({ type, value }) => [type, value])) as Record<
    string,
    string
  >

/** The day on the calendar in France: `2026-03-29`. */
export function dayIn(date: Date): string {
  const { year, month, day } = partsOf(date)
  return `${year}-${month}-${day}`
}

/** The hour of the clock in France: `14:05:00`. */
export function clockIn(date: Date): string {
  const { hour, minute, second } = partsOf(date)
  return `${hour}:${minute}:${second}`
}

/** A day some days later or earlier. */
export const addDays = (day: string, days: number): string => {
  const date = new Date(`${day}T12:00:00Z`)
  date.setUTCDate(date.getUTCDate() + days)
  return date.toISOString().slice(0, 10)
}

/** What the clock in France shows is ahead of UTC by this many milliseconds. */
const offsetAt = (date: Date) =>
  Date.parse(`${dayIn(date)}T${clockIn(date)}Z`) - Math.floor(date.getTime() / 1000) * 1000

/** The instant at which the clock in France shows `time` (`14:00`) on `day`. An hour that is skipped comes an hour later. */
export function instantOf({ day, time }: { day: string; time: string }): Date {
  const asUtc = Date.parse(`${day}T${time}Z`)
  const first = new Date(asUtc - offsetAt(new Date(asUtc)))
  return new Date(asUtc - offsetAt(first))
}

/** The instant on `day` at which the clock shows what it shows at `clock`: summer time moves nothing. */
export const sameClock = ({ clock, day }: { clock: Date; day: string }): Date =>
  instantOf({ day, time: clockIn(clock) })
