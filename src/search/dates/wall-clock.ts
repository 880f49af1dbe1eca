/** The hours of the network are those of Paris; overseas networks keep theirs in the setting of their machine. */
export const zone = 'Europe/Paris'

const day = 24 * 60 * 60 * 1000

const reader = new Intl.DateTimeFormat('en-CA', {
  timeZone: zone,
  hourCycle: 'h23',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
})

/** The wall clock of an instant, as if it were UTC: for arithmetic on days, never to be shown. */
export function wallOf(instant: Date): number {
  const parts = Object.fromEntries(reader.formatToParts(instant).map(({ type, value }) => [type, value]))
  const { year, month, day: date, hour, minute, second } = parts
  return Date.UTC(Number(year), Number(month) - 1, Number(date), Number(hour), Number(minute), Number(second))
}

/** The instant at which the wall clock shows this; the earlier one where an hour comes twice. */
export function instantOf(wall: number): Date {
  const guess = wall - (wallOf(new Date(wall)) - wall)
  return new Date(guess - (wallOf(new Date(guess)) - wall))
}

/** The same time of day, so many days later, whatever summer time does in between. */
export const daysLater = (instant: Date, days: number): Date => instantOf(wallOf(instant) + days * day)

/** The beginning of the day, on the wall clock. */
export function startOfDay(instant: Date): Date {
  const wall = wallOf(instant)
  return instantOf(wall - (((wall % day) + day) % day))
}
