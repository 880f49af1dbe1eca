import { type Locale, messagesFor } from '@/src/messages/catalogue'

/** Minutes as one says them: « 45 minutes », « 2 heures », « 1 h 30 ». */
export function durationWords(minutes: number, locale: Locale): string {
  const t = messagesFor('offers', locale)
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60]
  if (hours === 0) return t('sheet.minutes', { count: minutes })
  return rest === 0
    ? t('sheet.hours', { count: hours })
    : t('sheet.hoursMinutes', { hours, minutes: String(rest).padStart(2, '0') })
}
