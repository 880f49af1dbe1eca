const zone = 'Europe/Paris'

const french = new Intl.DateTimeFormat('fr-FR', {
  timeZone: zone,
  hour: 'numeric',
  minute: '2-digit',
  hourCycle: 'h23',
})
const english = new Intl.DateTimeFormat('en-GB', {
  timeZone: zone,
  hour: 'numeric',
  minute: '2-digit',
  hour12: true,
})

/** A time of day as one says it: `9 h 30`, `14 h`; `9:30 am` in English. Never broken over two lines. */
export function formatTime(instant: Date, locale: string): string {
  if (locale !== 'fr') return english.format(instant).replace(/\s/g, '\u00a0')
  const parts = Object.fromEntries(french.formatToParts(instant).map(({ type, value }) => [type, value]))
  const minutes = parts.minute === '00' ? '' : `\u00a0${parts.minute}`
  return `${Number(parts.hour)}\u00a0h${minutes}`
}

const dayStyles = {
  weekday: { weekday: 'long' },
  short: { weekday: 'long', day: 'numeric', month: 'long' },
  number: { day: 'numeric' },
  month: { month: 'short' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>

/** The day of an instant on the clock of Paris: `weekday` mardi, `short` mardi 1er décembre, `number` 1, `month` déc. */
export function formatDay(instant: Date, locale: string, style: keyof typeof dayStyles = 'short'): string {
  const language = locale === 'fr' ? 'fr-FR' : 'en-GB'
  const text = new Intl.DateTimeFormat(language, { ...dayStyles[style], timeZone: zone }).format(instant)
  return locale === 'fr' && style === 'short' ? text.replace(/ 1 /, ' 1er ') : text
}
