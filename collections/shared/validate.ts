const shape = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/

/** Whether a text is a year, a month or a day that exists: `2022`, `2022-06`, `2022-06-11`. */
export function isPartialDate(text: string): boolean {
  const [, year, month = '01', day = '01'] = shape.exec(text) ?? []
  if (!year) return false
  const date = new Date(`${year}-${month}-${day}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(`${year}-${month}-${day}`)
}

/** Whether a text is a full web address that a link may carry: never `javascript:` or a path. */
export function isWebAddress(text: string): boolean {
  if (!URL.canParse(text)) return false
  return ['http:', 'https:'].includes(new URL(text).protocol)
}
