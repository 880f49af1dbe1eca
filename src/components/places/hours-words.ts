import { type OpenHours, readWeekHours } from '@/src/calendar/week-hours'
import { type Locale, messagesFor } from '@/src/messages/catalogue'

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

/** `09:30` → « 9 h 30 ». */
function clockWords(time: string, locale: Locale): string {
  const [hours = 0, minutes = 0] = time.split(':').map(Number)
  if (locale !== 'fr') return time
  return `${hours}\u00a0h${minutes === 0 ? '' : `\u00a0${String(minutes).padStart(2, '0')}`}`
}

const isRun = (days: readonly number[]) =>
  days.length > 2 && days.every((day, index) => day === (days[0] ?? 0) + index)

function daysWords(days: readonly number[], locale: Locale): string {
  const t = messagesFor('places', locale)
  const names = days.map((day) => t(`days.${day as 0}`))
  const [first = ''] = names
  const last = names.at(-1) ?? ''
  if (isRun(days)) return t('range', { first, last })
  return names.length > 1
    ? capital(t('daysAnd', { days: names.slice(0, -1).join(', '), last }))
    : capital(first)
}

const groupWords = (locale: Locale) => (hours: OpenHours) => {
  const t = messagesFor('places', locale)
  const spans = hours.spans.map(({ from, to }) =>
    t('span', { from: clockWords(from, locale), to: clockWords(to, locale) }),
  )
  return t('dayHours', { days: daysWords(hours.days, locale), hours: spans.join(t('and')) })
}

/** Opening hours as one says them, one line per group of days; `undefined` when their notation is not understood. */
export const hoursWords = (text: string, locale: Locale): string[] | undefined =>
  readWeekHours(text)?.map(groupWords(locale))
