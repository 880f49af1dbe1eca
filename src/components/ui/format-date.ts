const styles = [
  { year: 'numeric' },
  { year: 'numeric', month: 'long' },
  { year: 'numeric', month: 'long', day: 'numeric' },
] as const satisfies Intl.DateTimeFormatOptions[]

function formatOne(iso: string, locale: string): string {
  const parts = iso.slice(0, 10).split('-')
  const style = styles[parts.length - 1]
  const date = new Date(`${iso.slice(0, 10)}${'-01'.repeat(Math.max(0, 3 - parts.length))}T00:00:00Z`)
  if (!style || Number.isNaN(date.getTime())) return iso
  const text = new Intl.DateTimeFormat(locale, { ...style, timeZone: 'UTC' }).format(date)
  return locale === 'fr' ? text.replace(/^1 /, '1er ') : text
}

/**
 * An ISO date as a person says it, no more precise than it is: 2026, mars 2026, 1er mars 2026. A period (`a/b`) keeps
 * both ends. What is not a date is given back as it is.
 */
export const formatDate = (iso: string, locale: string): string =>
  iso
    .split('/')
    .map((one) => formatOne(one, locale))
    .join(' – ')
