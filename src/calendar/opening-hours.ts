import { type OpenHours, readWeekHours } from './week-hours'

const days = ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche']
const closedOnHolidays = /(?:^|;)\s*PH\s+(?:off|closed)\s*(?:;|$)/

/** Days one after the other, together: Tuesday to Friday, then Sunday. */
function runsOf(numbers: readonly number[]): number[][] {
  const runs: number[][] = []
  for (const number of numbers) {
    const run = runs.at(-1)
    if (run?.at(-1) === number - 1) run.push(number)
    else runs.push([number])
  }
  return runs
}

const sayRun = (run: readonly number[]): string => {
  const names = run.map((number) => days[number])
  return run.length > 2 ? `du ${names[0]} au ${names.at(-1)}` : names.join(', ')
}

const sayClock = (time: string): string =>
  time.replace(/^0?(\d+):(\d\d)$/, (_, hour, minute) => `${hour} h${minute === '00' ? '' : ` ${minute}`}`)

const sayGroup = ({ days: open, spans }: OpenHours): string => {
  const times = spans.map(({ from, to }) => `de ${sayClock(from)} à ${sayClock(to)}`)
  return `${runsOf(open).map(sayRun).join(', ')} ${times.join(' et ')}`
}

/**
 * Opening hours in the notation of OpenStreetMap, as they are said in French: « mardi, jeudi de 9 h à 12 h ».
 * What `readWeekHours` does not understand is given back as it was written.
 */
export function sayHours(hours: string): string {
  const groups = readWeekHours(hours)
  if (!groups || groups.length === 0) return hours
  const holidays = closedOnHolidays.test(hours) ? ['jours fériés : fermé'] : []
  return [...groups.map(sayGroup), ...holidays].join(' ; ')
}
