/** Days of a week from Monday (0) to Sunday (6), and when the door is open on them, as clock times `09:30`. */
export type OpenHours = { days: number[]; spans: { from: string; to: string }[] }

const dayNames = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su']
const dayPattern = `(?:${dayNames.join('|')})`
const daysPattern = `${dayPattern}(?:-${dayPattern})?(?:\\s*,\\s*${dayPattern}(?:-${dayPattern})?)*`
const spanPattern = '(?:[01]?\\d|2[0-4]):[0-5]\\d-(?:[01]?\\d|2[0-4]):[0-5]\\d'
const rule = new RegExp(`^(?:(${daysPattern})\\s+)?(${spanPattern}(?:\\s*,\\s*${spanPattern})*|off|closed)$`)

function daysOf(text: string | undefined): number[] {
  if (!text) return dayNames.map((_, day) => day)
  return text.split(',').flatMap((part) => {
    const [first = '', last = first] = part.trim().split('-')
    const [from, to] = [dayNames.indexOf(first), dayNames.indexOf(last)]
    const count = ((to - from + 7) % 7) + 1
    return Array.from({ length: count }, (_, step) => (from + step) % 7)
  })
}

const spansOf = (text: string): OpenHours['spans'] =>
  text.split(',').map((span) => {
    const [from = '', to = ''] = span
      .trim()
      .split('-')
      .map((time) => time.padStart(5, '0'))
    return { from, to }
  })

/**
 * Reads the common part of OpenStreetMap's `opening_hours` (days, spans, `off`), which the standard of places uses. A
 * later rule replaces an earlier one on its days, holidays are left out. Anything else (months, weeks, comments) is
 * not understood: then there is no answer, and the reader is shown what is written.
 */
export function readWeekHours(text: string): OpenHours[] | undefined {
  const byDay = new Map<number, OpenHours['spans']>()
  const rules = text
    .split(';')
    .map((part) => part.trim())
    .filter((part) => part !== '' && !/^(?:PH|SH)\s+(?:off|closed)$/.test(part))
  if (rules.length === 0) return undefined
  for (const part of rules) {
    const match = rule.exec(part)
    if (!match?.[2]) return undefined
    const spans = /off|closed/.test(match[2]) ? [] : spansOf(match[2])
    for (const day of daysOf(match[1])) byDay.set(day, spans)
  }
  const groups = new Map<string, OpenHours>()
  for (const day of dayNames.keys()) {
    const spans = byDay.get(day) ?? []
    if (spans.length === 0) continue
    const key = spans.map(({ from, to }) => from + to).join()
    const group = groups.get(key)
    if (group) group.days.push(day)
    else groups.set(key, { days: [day], spans })
  }
  return [...groups.values()]
}
